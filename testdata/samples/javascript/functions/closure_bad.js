// The closure keeps the name.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  let name = event.name;
  const run = () =>
    // ruleid: command-injection
    execSync(`echo ${name}`);
  run();
};
