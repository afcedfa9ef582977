// What `run` was given is what `getStore` gives inside: another member of it.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { AsyncLocalStorage } = require('async_hooks');
const storage = new AsyncLocalStorage();

function work() {
  const store = storage.getStore();
  // ok: command-injection
  execSync('echo ' + store.kind);
}

exports.handler = async (event) => storage.run({ name: event.name, kind: 'report' }, work);
