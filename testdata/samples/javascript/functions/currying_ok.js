// The inner function gets constants.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const run = (program) => (name) =>
    // ok: command-injection
    execSync(`${program} ${name}`);
  run('echo')('report');
};
