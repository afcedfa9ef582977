// `apply` hands over a list.
// event: {"name": "<ATTACK>"}
const cp = require('child_process');

exports.handler = async (event) => {
  // ruleid: command-injection
  cp.execSync.apply(cp, ['echo ' + event.name]);
};
