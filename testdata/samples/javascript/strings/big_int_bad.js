// A number of any length: the text itself is used.
// event: {"name": "<ATTACK>"}
// benign: {"name": "12"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const id = /^[0-9]+$/.test(event.name) ? BigInt(event.name) : 0n;
  // ruleid: command-injection
  execSync('echo ' + event.name);
};
