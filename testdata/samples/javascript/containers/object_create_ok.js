// What an object inherits: a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const base = { name: event.name, kind: 'report' };
  const job = Object.create(base);
  // ok: command-injection
  execSync('echo ' + job.kind);
};
