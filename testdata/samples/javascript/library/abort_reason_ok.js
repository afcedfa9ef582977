// The reason of an aborted signal: a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const controller = new AbortController();
  controller.abort('report');
  // ok: command-injection
  execSync('echo ' + controller.signal.reason);
};
