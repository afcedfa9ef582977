// A method borrowed with `call` works on the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  // ruleid: command-injection
  execSync('echo ' + String.prototype.trim.call(event.name));
};
