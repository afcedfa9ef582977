// `Reflect.set` writes a member: the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const job = { name: 'report' };
  Reflect.set(job, 'name', event.name);
  // ruleid: command-injection
  execSync('echo ' + job.name);
};
