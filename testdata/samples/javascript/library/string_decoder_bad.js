// A decoder gives the text of bytes: the event's.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { StringDecoder } = require('string_decoder');

exports.handler = async (event) => {
  const decoder = new StringDecoder('utf8');
  const text = decoder.write(Buffer.from(event.name)) + decoder.end();
  // ruleid: command-injection
  execSync('echo ' + text);
};
