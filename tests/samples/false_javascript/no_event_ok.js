// It has no event.
const { execSync } = require('child_process');

exports.handler = async (event) => {
  // ok: command-injection
  execSync('echo report');
};
