// The options ask for a shell.
// event: {"name": "<ATTACK>"}
const { spawnSync } = require('child_process');

exports.handler = async (event) => {
  const options = { shell: true };
  // ruleid: command-injection
  spawnSync('echo', ['--', event.name], options);
};
