// A replacer leaves out the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const text = JSON.stringify({ name: event.name, kind: 'report' }, ['kind']);
  // ok: command-injection
  execSync('echo ' + text);
};
