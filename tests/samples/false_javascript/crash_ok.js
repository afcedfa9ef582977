// It does not get to its sink.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  event.other.toString();
  // ok: command-injection
  execSync('echo ' + event.name);
};
