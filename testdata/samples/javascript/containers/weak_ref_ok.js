// `deref` gives the object back: its number.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const held = { name: event.name, size: event.name.length };
  const ref = new WeakRef(held);
  // ok: command-injection
  execSync('echo ' + ref.deref().size);
};
