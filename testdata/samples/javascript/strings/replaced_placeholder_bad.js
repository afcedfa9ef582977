// A placeholder replaced by the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const command = 'echo {name}'.replace('{name}', event.name);
  // ruleid: command-injection
  execSync(command);
};
