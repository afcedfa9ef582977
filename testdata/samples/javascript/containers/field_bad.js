// The field that holds the name is read.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const job = { name: event.name, kind: 'report' };
  // ruleid: command-injection
  execSync(`echo ${job.name}`);
};
