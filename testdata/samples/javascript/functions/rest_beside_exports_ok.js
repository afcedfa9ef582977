// A handler with rest parameters calls another export of its module.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.list = (name) => {
  // ok: command-injection
  return execSync("ls ./'" + name.replace(/'/g, "'\\''") + "'");
};

exports.handler = async (...all) => String(exports.list(all[0].name));
