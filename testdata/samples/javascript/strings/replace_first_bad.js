// A text replaces its first match only.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const name = event.name.replace(';', '');
  // ruleid: command-injection
  execSync('echo ' + name);
};
