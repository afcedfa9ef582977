// The text includes a word.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  if (event.name.includes('..')) return 'no';
  // ruleid: command-injection
  execSync('echo ' + event.name);
};
