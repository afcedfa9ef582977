// `util.types` tells what something is and no text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const util = require('util');

exports.handler = async (event) => {
  const name = util.types.isDate(event.name) ? '' : util.types.isDate(event.name);
  // ok: command-injection
  execSync('echo ' + name);
};
