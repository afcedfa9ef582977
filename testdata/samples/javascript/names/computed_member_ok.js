// The name that is put together runs no shell.
// event: {"name": "<ATTACK>"}
const cp = require('child_process');

exports.handler = async (event) => {
  const name = ['exec', 'FileSync'].join('');
  // ok: command-injection
  cp[name]('echo', ['--', event.name]);
};
