// `read` when the stream is readable: a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { Readable } = require('stream');

exports.handler = (event) => new Promise((resolve) => {
  const stream = Readable.from(['report']);
  stream.once('readable', () => {
    // ok: command-injection
    resolve(execSync('echo ' + stream.read()).toString());
  });
});
