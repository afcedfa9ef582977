// A buffer of zeros filled with the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const buffer = Buffer.alloc(64).fill(event.name);
  // ruleid: command-injection
  execSync('echo ' + buffer.toString());
};
