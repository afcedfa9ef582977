// Arithmetic gives a number; the text itself is the event's.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  // ruleid: command-injection
  execSync('echo ' + event.name);
};
