// `split` with a limit: the first part is a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const parts = ('report=' + event.name).split('=', 2);
  // ok: command-injection
  execSync('echo ' + parts[0]);
};
