// `arguments` handed on: the second is the event's.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

function run() {
  const all = Array.prototype.slice.call(arguments);
  // ruleid: command-injection
  execSync('echo ' + all[1]);
}

exports.handler = async (event) => run('report', event.name);
