// `pipeline` with a callback at its end: the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { Readable, PassThrough, pipeline } = require('stream');

exports.handler = (event) => new Promise((resolve) => {
  const through = new PassThrough();
  let text = '';
  through.on('data', (part) => (text += part));
  pipeline(Readable.from([event.name]), through, () => {
    // ruleid: command-injection
    resolve(execSync('echo ' + text).toString());
  });
});
