// One side is the name.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const name = event.name ? event.name : 'other';
  // ruleid: command-injection
  execSync('echo ' + name);
};
