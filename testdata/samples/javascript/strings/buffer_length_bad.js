// Bytes of a text are numbers, but its buffer is text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const buffer = Buffer.from(event.name);
  // ruleid: command-injection
  execSync('echo ' + buffer);
};
