// A stream's parts put together at its end: a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { Readable } = require('stream');

exports.handler = (event) => new Promise((resolve) => {
  let text = '';
  const stream = Readable.from(['report']);
  stream.on('data', (part) => {
    text += part;
  });
  stream.on('end', () => {
    // ok: command-injection
    resolve(execSync('echo ' + text).toString());
  });
});
