// With `g` all are replaced.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const name = event.name.replace(/[^a-z]/g, '');
  // ok: command-injection
  execSync('echo ' + name);
};
