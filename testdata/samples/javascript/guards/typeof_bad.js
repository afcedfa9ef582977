// A text passes.
// event: {"name": "<ATTACK>"}
// benign: {"name": "report"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  if (typeof event.name !== 'string') return 'no';
  // ruleid: command-injection
  execSync('echo ' + event.name);
};
