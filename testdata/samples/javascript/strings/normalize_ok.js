// Normalizing keeps the text, of which letters alone are left.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const name = event.name.normalize('NFD').replace(/[^a-z]/gi, '');
  // ok: command-injection
  execSync('echo ' + name);
};
