// Arithmetic gives a number, whatever the text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  // ok: command-injection
  execSync('echo ' + event.name * 2 + (event.name % 3));
};
