// A placeholder replaced by the event's text without everything that a shell reads.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const command = 'echo {name}'.replace('{name}', event.name.replace(/[^a-z]/g, ''));
  // ok: command-injection
  execSync(command);
};
