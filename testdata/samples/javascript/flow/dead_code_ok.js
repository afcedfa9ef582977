// The condition is false.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  // unreached
  const DEBUG = false;
  if (DEBUG) {
    // ok: command-injection
    execSync('echo ' + event.name);
  }
};
