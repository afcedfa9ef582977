// `arguments` handed on: the first is a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

function run() {
  const all = Array.prototype.slice.call(arguments);
  // ok: command-injection
  execSync('echo ' + all[0]);
}

exports.handler = async (event) => run('report', event.name);
