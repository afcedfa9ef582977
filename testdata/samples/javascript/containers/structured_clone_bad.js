// A clone is apart from what it was made of: the event's text is set on the clone.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const job = { name: 'report' };
  const copy = structuredClone(job);
  copy.name = event.name;
  // ruleid: command-injection
  execSync('echo ' + copy.name);
};
