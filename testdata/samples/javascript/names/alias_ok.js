// The function has another name, and the text is a constant.
// event: {"name": "<ATTACK>"}
const cp = require('child_process');

exports.handler = async (event) => {
  const run = cp.execSync;
  // ok: command-injection
  run('echo ' + 'report');
};
