// `exec` with a callback runs a shell.
// event: {"name": "<ATTACK>"}
const { exec, execFile } = require('child_process');

exports.handler = async (event) => {
  return new Promise((resolve) => {
    // ruleid: command-injection
    exec('echo ' + event.name, (error, out) => resolve(out));
  });
};
