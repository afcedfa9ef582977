// The argument is a parameter of the command.
// event: {"name": "<ATTACK>"}
const { execFileSync } = require('child_process');

exports.handler = async (event) => {
  // ok: command-injection
  execFileSync('sh', ['-c', 'echo "$1"', 'sh', event.name]);
};
