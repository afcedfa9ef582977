// What comes last wins: the event's.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const job = Object.assign({}, { name: 'report' }, event);
  // ruleid: command-injection
  execSync('echo ' + job.name);
};
