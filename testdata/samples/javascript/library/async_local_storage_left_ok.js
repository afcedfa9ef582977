// Outside of `run` nothing of it is there: a constant stands in.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { AsyncLocalStorage } = require('async_hooks');

exports.handler = async (event) => {
  const storage = new AsyncLocalStorage();
  storage.run(event.name, () => null);
  // todook: command-injection
  execSync('echo ' + (storage.getStore() || 'report'));
};
