// The setter keeps the name.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const job = { set name(text) { this.kept = text; } };
  job.name = event.name;
  // ruleid: command-injection
  execSync('echo ' + job.kept);
};
