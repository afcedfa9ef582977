// A stream's parts put together at its end: the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { Readable } = require('stream');

exports.handler = (event) => new Promise((resolve) => {
  let text = '';
  const stream = Readable.from([event.name]);
  stream.on('data', (part) => {
    text += part;
  });
  stream.on('end', () => {
    // ruleid: command-injection
    resolve(execSync('echo ' + text).toString());
  });
});
