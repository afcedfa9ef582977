// A function has no such member: the other value is taken.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

function job() {}

exports.handler = async (event) => {
  // ruleid: command-injection
  execSync(`echo ${job.label || event.name}`);
};
