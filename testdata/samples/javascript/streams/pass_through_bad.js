// What is written to a PassThrough is read there: the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { PassThrough } = require('stream');

exports.handler = async (event) => {
  const through = new PassThrough();
  through.end(event.name);
  for await (const part of through) {
    // ruleid: command-injection
    execSync('echo ' + part);
  }
};
