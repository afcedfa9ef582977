// Without `g` the first match is replaced.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const name = event.name.replace(/[^a-z]/, '');
  // ruleid: command-injection
  execSync('echo ' + name);
};
