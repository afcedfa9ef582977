// The callback keeps the names.
// event: {"names": ["<ATTACK>"]}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const parts = event.names.map((name) => name);
  // ruleid: command-injection
  execSync('echo ' + parts.join(' '));
};
