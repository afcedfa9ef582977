// `arguments` holds what was given.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

function run() {
  // ruleid: command-injection
  return execSync(arguments[0] + arguments[1]);
}

exports.handler = async (event) => {
  run('echo ', event.name);
};
