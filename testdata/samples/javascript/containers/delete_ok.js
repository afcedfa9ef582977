// The member is deleted.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const job = { name: event.name, kind: 'x' };
  delete job.name;
  // ok: command-injection
  execSync(`echo ${job.name}`);
};
