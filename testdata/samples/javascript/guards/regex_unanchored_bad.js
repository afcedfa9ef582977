// The pattern may match anywhere.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  if (!/[a-z]+/.test(event.name)) return 'no';
  // ruleid: command-injection
  execSync('echo ' + event.name);
};
