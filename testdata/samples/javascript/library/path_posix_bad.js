// `path.posix.basename` leaves the last component: any text without `/`.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { posix } = require('path');

exports.handler = async (event) => {
  // ruleid: command-injection
  execSync('echo ' + posix.basename(event.name));
};
