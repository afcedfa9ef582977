// The promised function runs no shell.
// event: {"name": "<ATTACK>"}
const { promisify } = require('util');
const run = promisify(require('child_process').execFile);

exports.handler = async (event) => {
  // ok: command-injection
  const { stdout } = await run('echo', ['--', event.name]);
  return stdout;
};
