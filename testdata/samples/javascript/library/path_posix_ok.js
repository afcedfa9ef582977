// `path.posix.basename` leaves the last component: of a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { posix } = require('path');

exports.handler = async (event) => {
  // ok: command-injection
  execSync('echo ' + posix.basename('/tmp/report'));
};
