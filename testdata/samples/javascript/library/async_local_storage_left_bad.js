// Outside of `run` nothing of it is there: `enterWith` lasts.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { AsyncLocalStorage } = require('async_hooks');

exports.handler = async (event) => {
  const storage = new AsyncLocalStorage();
  storage.enterWith(event.name);
  // ruleid: command-injection
  execSync('echo ' + (storage.getStore() || 'report'));
};
