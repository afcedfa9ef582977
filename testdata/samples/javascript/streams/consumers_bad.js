// A stream read as a whole: the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { Readable } = require('stream');
const { text } = require('stream/consumers');

exports.handler = async (event) => {
  const name = await text(Readable.from([event.name]));
  // ruleid: command-injection
  execSync('echo ' + name);
};
