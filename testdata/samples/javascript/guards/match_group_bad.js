// The group takes everything.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const found = /^x?(.*)/s.exec(event.name);
  // ruleid: command-injection
  execSync('echo ' + found[1]);
};
