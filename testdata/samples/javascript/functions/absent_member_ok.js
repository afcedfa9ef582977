// The function has this member, and the other value is not taken.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

function job() {}
job.label = 'report';

exports.handler = async (event) => {
  // ok: command-injection
  execSync(`echo ${job.label || event.name}`);
};
