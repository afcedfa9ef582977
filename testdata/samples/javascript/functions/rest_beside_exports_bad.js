// A handler with rest parameters calls another export of its module.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.list = (name) => {
  // ruleid: command-injection
  return execSync('ls ./' + name);
};

exports.handler = async (...all) => String(exports.list(all[0].name));
