// The function has another name.
// event: {"name": "<ATTACK>"}
const cp = require('child_process');

exports.handler = async (event) => {
  const run = cp.execSync;
  // ruleid: command-injection
  run('echo ' + event.name);
};
