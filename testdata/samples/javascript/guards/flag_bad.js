// The flag is true in any case.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  let known = true;
  if (event.name === 'report') known = true;
  if (!known) return 'no';
  // ruleid: command-injection
  execSync('echo ' + event.name);
};
