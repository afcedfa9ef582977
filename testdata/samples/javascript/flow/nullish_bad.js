// The name, or else a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const name = event.name ?? 'report';
  // ruleid: command-injection
  execSync('echo ' + name);
};
