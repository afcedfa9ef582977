// The closure keeps what came later.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  let name = event.name;
  const run = () =>
    // ok: command-injection
    execSync(`echo ${name}`);
  name = 'report';
  run();
};
