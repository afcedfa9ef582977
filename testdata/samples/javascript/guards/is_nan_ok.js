// The whole text is a number.
// event: {"name": "<ATTACK>"}
// benign: {"name": "3"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  if (isNaN(event.name)) return 'no';
  // ok: command-injection
  execSync('echo ' + event.name);
};
