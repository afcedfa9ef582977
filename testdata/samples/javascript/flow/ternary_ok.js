// The name is one side only where it is known.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const name = event.name === 'report' ? event.name : 'other';
  // ok: command-injection
  execSync('echo ' + name);
};
