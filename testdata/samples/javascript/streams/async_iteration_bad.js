// A stream is iterated: its parts are the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { Readable } = require('stream');

exports.handler = async (event) => {
  const parts = [];
  for await (const part of Readable.from([event.name])) parts.push(part);
  // ruleid: command-injection
  execSync('echo ' + parts.join(''));
};
