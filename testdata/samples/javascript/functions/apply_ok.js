// `apply` hands over a list of constants.
// event: {"name": "<ATTACK>"}
const cp = require('child_process');

exports.handler = async (event) => {
  // ok: command-injection
  cp.execSync.apply(cp, ['echo ' + 'report']);
};
