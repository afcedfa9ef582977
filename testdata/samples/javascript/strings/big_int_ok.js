// A number of any length: digits.
// event: {"name": "<ATTACK>"}
// benign: {"name": "12"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const id = /^[0-9]+$/.test(event.name) ? BigInt(event.name) : 0n;
  // ok: command-injection
  execSync('echo ' + id.toString());
};
