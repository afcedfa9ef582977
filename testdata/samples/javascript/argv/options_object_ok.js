// The options ask for none.
// event: {"name": "<ATTACK>"}
const { spawnSync } = require('child_process');

exports.handler = async (event) => {
  const options = { shell: false };
  // ok: command-injection
  spawnSync('echo', ['--', event.name], options);
};
