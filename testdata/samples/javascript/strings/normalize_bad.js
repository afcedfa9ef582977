// Normalizing keeps the text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const name = event.name.normalize('NFD');
  // ruleid: command-injection
  execSync('echo ' + name);
};
