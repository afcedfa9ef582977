// An array is joined to a command.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const parts = ['echo', event.name];
  // ruleid: command-injection
  execSync(parts.join(' '));
};
