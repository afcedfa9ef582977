// `execFile` with a callback runs none.
// event: {"name": "<ATTACK>"}
const { exec, execFile } = require('child_process');

exports.handler = async (event) => {
  return new Promise((resolve) => {
    // ok: command-injection
    execFile('echo', ['--', event.name], (error, out) => resolve(out));
  });
};
