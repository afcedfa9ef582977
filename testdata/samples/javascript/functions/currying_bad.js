// The inner function gets both.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const run = (program) => (name) =>
    // ruleid: command-injection
    execSync(`${program} ${name}`);
  run('echo')(event.name);
};
