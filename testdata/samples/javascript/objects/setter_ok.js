// The setter keeps a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const job = { set name(text) { this.kept = 'report'; } };
  job.name = event.name;
  // ok: command-injection
  execSync('echo ' + job.kept);
};
