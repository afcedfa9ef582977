// A copy of the module has its functions.
// event: {"name": "<ATTACK>"}
const cp = require('child_process');

exports.handler = async (event) => {
  const tools = { ...cp };
  // ruleid: command-injection
  tools.execSync('echo ' + event.name);
};
