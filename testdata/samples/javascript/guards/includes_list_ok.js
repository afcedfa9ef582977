// The list includes the text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  if (!['report', 'other'].includes(event.name)) return 'no';
  // ok: command-injection
  execSync('echo ' + event.name);
};
