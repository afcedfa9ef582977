// The promised function runs a shell, too.
// event: {"name": "<ATTACK>"}
const { promisify } = require('util');
const run = promisify(require('child_process').exec);

exports.handler = async (event) => {
  // ruleid: command-injection
  const { stdout } = await run('echo ' + event.name);
  return stdout;
};
