// Some list has some entry.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  if (!['report', 'other'].some((known) => known !== event.name)) return 'no';
  // ruleid: command-injection
  execSync('echo ' + event.name);
};
