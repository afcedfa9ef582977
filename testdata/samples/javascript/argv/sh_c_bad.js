// The argument after `-c` is a command.
// event: {"name": "<ATTACK>"}
const { execFileSync } = require('child_process');

exports.handler = async (event) => {
  // ruleid: command-injection
  execFileSync('sh', ['-c', 'echo ' + event.name]);
};
