// A class is replaced everywhere.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const name = event.name.replace(/[^a-z0-9]/gi, '');
  // ok: command-injection
  execSync('echo ' + name);
};
