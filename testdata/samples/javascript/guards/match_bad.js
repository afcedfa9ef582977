// The match is not asked for its result.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const found = event.name.match(/^[\w]+$/);
  if (event.name.length > 80) return 'no';
  // ruleid: command-injection
  execSync('echo ' + event.name);
};
