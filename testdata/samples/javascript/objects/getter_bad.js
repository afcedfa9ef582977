// The getter returns the name.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const job = { raw: event.name, get name() { return this.raw; } };
  // ruleid: command-injection
  execSync('echo ' + job.name);
};
