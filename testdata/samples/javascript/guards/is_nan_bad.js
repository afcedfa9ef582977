// The first character is a number.
// event: {"name": "<ATTACK>"}
// benign: {"name": "3"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  if (isNaN(event.name[0])) return 'no';
  // ruleid: command-injection
  execSync('echo ' + event.name);
};
