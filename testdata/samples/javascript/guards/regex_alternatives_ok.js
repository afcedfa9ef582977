// The alternatives are in a group.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  if (!/^(?:report|other)$/.test(event.name)) return 'no';
  // ok: command-injection
  execSync('echo ' + event.name);
};
