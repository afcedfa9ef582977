// A number passes.
// event: {"name": "<ATTACK>"}
// benign: {"name": 3}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  if (typeof event.name !== 'number') return 'no';
  // ok: command-injection
  execSync('echo ' + event.name);
};
