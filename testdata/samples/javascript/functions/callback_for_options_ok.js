// A callback in the place of the options asks for no shell.
// event: {"name": "<ATTACK>"}
const { execFile } = require('child_process');

exports.handler = (event, context, callback) => {
  // ok: command-injection
  execFile('echo', [event.name], (error, output) => callback(error, output));
};
