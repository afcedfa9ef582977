// `Reflect.set` writes a member: a constant over it.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const job = { name: event.name };
  Reflect.set(job, 'name', 'report');
  // ok: command-injection
  execSync('echo ' + job.name);
};
