// The condition is true.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const DEBUG = true;
  if (DEBUG) {
    // ruleid: command-injection
    execSync('echo ' + event.name);
  }
};
