// An object of the program's as JSON and read again: one member is the event's.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const copy = JSON.parse(JSON.stringify({ name: event.name, kind: 'report' }));
  // ruleid: command-injection
  execSync('echo ' + copy.name);
};
