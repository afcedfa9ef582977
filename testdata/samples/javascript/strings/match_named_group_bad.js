// A named group: anything.
// event: {"name": "x=<ATTACK>"}
// benign: {"name": "x=1"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const { value } = event.name.match(/=(?<value>[^]+)/)?.groups || { value: 1 };
  // ruleid: command-injection
  execSync('echo ' + value);
};
