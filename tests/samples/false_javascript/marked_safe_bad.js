// It is harmless, and says that it is not.
// event: {"name": "<ATTACK>"}
const { execFileSync } = require('child_process');

exports.handler = async (event) => {
  // ruleid: command-injection
  execFileSync('echo', [event.name]);
};
