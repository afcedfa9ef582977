// The options before the callback ask for a shell.
// event: {"name": "<ATTACK>"}
const { execFile } = require('child_process');

exports.handler = (event, context, callback) => {
  // ruleid: command-injection
  execFile('echo', [event.name], { shell: true }, (error, output) => callback(error, output));
};
