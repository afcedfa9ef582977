// Destructuring renames a function that runs no shell.
// event: {"name": "<ATTACK>"}
const { spawnSync: run } = require('child_process');

exports.handler = async (event) => {
  // ok: command-injection
  run('echo', ['--', event.name]);
};
