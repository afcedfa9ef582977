// Some entry is the name.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  if (!['report', 'other'].some((known) => known === event.name)) return 'no';
  // ok: command-injection
  execSync('echo ' + event.name);
};
