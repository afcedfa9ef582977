// The joined array was given another element.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const parts = ['echo', event.name];
  parts[1] = 'report';
  // ok: command-injection
  execSync(parts.join(' '));
};
