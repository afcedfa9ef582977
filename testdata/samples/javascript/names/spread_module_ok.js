// A copy of the module, whose function was replaced.
// event: {"name": "<ATTACK>"}
const cp = require('child_process');

exports.handler = async (event) => {
  const tools = { ...cp };
  // ok: command-injection
  tools.execSync('echo ' + event.name.length);
};
