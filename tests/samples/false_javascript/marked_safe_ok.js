// It is vulnerable, and says that it is not.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  // ok: command-injection
  execSync('echo ' + event.name);
};
