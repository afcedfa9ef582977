// The defaults are spread over the event.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const job = { ...event, name: 'report' };
  // ok: command-injection
  execSync('echo ' + job.name);
};
