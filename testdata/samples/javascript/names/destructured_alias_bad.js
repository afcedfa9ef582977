// Destructuring renames the function.
// event: {"name": "<ATTACK>"}
const { spawnSync: run } = require('child_process');

exports.handler = async (event) => {
  // ruleid: command-injection
  run('echo ' + event.name, { shell: true });
};
