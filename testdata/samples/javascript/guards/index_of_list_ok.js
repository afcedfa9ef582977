// The list has the name.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  if (['report', 'other'].indexOf(event.name) === -1) return 'no';
  // ok: command-injection
  execSync('echo ' + event.name);
};
