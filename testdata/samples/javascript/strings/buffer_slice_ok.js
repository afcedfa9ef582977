// A part of a buffer is text of the event; in base64 it is harmless.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const part = Buffer.from(event.name).subarray(0, 64);
  // ok: command-injection
  execSync('echo ' + part.toString('base64'));
};
