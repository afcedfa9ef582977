// One path keeps the name.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  let name = event.name;
  if (event.name.length > 100) name = 'long';
  // ruleid: command-injection
  execSync('echo ' + name);
};
