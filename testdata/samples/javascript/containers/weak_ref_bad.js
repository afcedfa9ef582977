// `deref` gives the object back: its text is the event's.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const held = { name: event.name, size: event.name.length };
  const ref = new WeakRef(held);
  // ruleid: command-injection
  execSync('echo ' + ref.deref().name);
};
