// The callback makes numbers.
// event: {"names": ["<ATTACK>"]}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const parts = event.names.map((name) => name.length);
  // ok: command-injection
  execSync('echo ' + parts.join(' '));
};
