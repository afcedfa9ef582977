// The getter returns its length.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const job = { raw: event.name, get name() { return this.raw.length; } };
  // ok: command-injection
  execSync('echo ' + job.name);
};
