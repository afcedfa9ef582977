// A text in hexadecimal and back.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const hex = Buffer.from(event.name).toString('hex');
  // ruleid: command-injection
  execSync('echo ' + Buffer.from(hex, 'hex').toString());
};
