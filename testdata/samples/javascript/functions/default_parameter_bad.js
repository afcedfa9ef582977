// The argument is given.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  // ruleid: command-injection
  const run = (name = 'report') => execSync('echo ' + name);
  run(event.name);
};
