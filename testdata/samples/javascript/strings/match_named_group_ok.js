// A named group: digits.
// event: {"name": "x=<ATTACK>"}
// benign: {"name": "x=1"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const { value } = event.name.match(/=(?<value>[0-9]+)/)?.groups || { value: 1 };
  // ok: command-injection
  execSync('echo ' + value);
};
