// `pipeline` with a callback at its end: a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { Readable, PassThrough, pipeline } = require('stream');

exports.handler = (event) => new Promise((resolve) => {
  const through = new PassThrough();
  let text = '';
  through.on('data', (part) => (text += part));
  pipeline(Readable.from(['report']), through, () => {
    // ok: command-injection
    resolve(execSync('echo ' + text).toString());
  });
});
