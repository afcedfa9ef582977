// A stream that the program fills by hand: with the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { Readable } = require('stream');

exports.handler = (event) => new Promise((resolve) => {
  const stream = new Readable({ read() {} });
  stream.push(event.name);
  stream.push(null);
  stream.once('data', (part) => {
    // ruleid: command-injection
    resolve(execSync('echo ' + part).toString());
  });
});
