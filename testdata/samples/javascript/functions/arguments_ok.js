// `arguments` holds a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

function run() {
  // ok: command-injection
  return execSync(arguments[0] + arguments[1]);
}

exports.handler = async (event) => {
  run('echo ', 'report');
};
