// A clone is apart from what it was made of: the original is changed.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const job = { name: 'report' };
  const copy = structuredClone(job);
  job.name = event.name;
  // ok: command-injection
  execSync('echo ' + copy.name);
};
