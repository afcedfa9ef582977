// `util.format` writes `%d` as a number.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const util = require('util');

exports.handler = async (event) => {
  // ok: command-injection
  execSync(util.format('echo %d', event.name));
};
