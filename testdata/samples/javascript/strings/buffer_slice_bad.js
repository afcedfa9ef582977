// A part of a buffer is text of the event, encoded in base64 or not.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const part = Buffer.from(event.name).subarray(0, 64);
  // ruleid: command-injection
  execSync('echo ' + part.toString('utf8'));
};
