// A constant, whatever the name.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const name = event.name && 'report';
  // ok: command-injection
  execSync('echo ' + name);
};
