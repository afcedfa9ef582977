// The event as JSON and read again: its name is the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const copy = JSON.parse(JSON.stringify(event));
  // ruleid: command-injection
  execSync('echo ' + copy.name);
};
