// `read` when the stream is readable: the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { Readable } = require('stream');

exports.handler = (event) => new Promise((resolve) => {
  const stream = Readable.from([event.name]);
  stream.once('readable', () => {
    // ruleid: command-injection
    resolve(execSync('echo ' + stream.read()).toString());
  });
});
