// The index is compared with a number that it always exceeds.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  if (['report', 'other'].indexOf(event.name) < -1) return 'no';
  // ruleid: command-injection
  execSync('echo ' + event.name);
};
