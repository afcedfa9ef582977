// What `run` was given is what `getStore` gives inside: the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { AsyncLocalStorage } = require('async_hooks');
const storage = new AsyncLocalStorage();

function work() {
  const store = storage.getStore();
  // ruleid: command-injection
  execSync('echo ' + store.name);
}

exports.handler = async (event) => storage.run({ name: event.name, kind: 'report' }, work);
