// What an object inherits: the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const base = { name: event.name, kind: 'report' };
  const job = Object.create(base);
  // ruleid: command-injection
  execSync('echo ' + job.name);
};
