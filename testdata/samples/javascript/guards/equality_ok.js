// Only one name passes.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  if (event.name !== 'report') return 'no';
  // ok: command-injection
  execSync('echo ' + event.name);
};
