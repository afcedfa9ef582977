// The event is spread over the defaults.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const job = { name: 'report', ...event };
  // ruleid: command-injection
  execSync('echo ' + job.name);
};
