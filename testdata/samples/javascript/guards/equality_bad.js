// One of two names is enough to pass.
// event: {"name": "<ATTACK>"}
// benign: {"name": "other"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  if (event.name === 'report') return 'no';
  // ruleid: command-injection
  execSync('echo ' + event.name);
};
