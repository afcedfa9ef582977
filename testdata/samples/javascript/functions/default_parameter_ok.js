// The default is used.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  // ok: command-injection
  const run = (name = 'report') => execSync('echo ' + name);
  run(undefined);
};
