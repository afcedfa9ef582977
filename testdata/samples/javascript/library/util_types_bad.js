// `util.types` tells what something is; it is the event's text all the same.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const util = require('util');

exports.handler = async (event) => {
  const name = util.types.isDate(event.name) ? '' : event.name;
  // ruleid: command-injection
  execSync('echo ' + name);
};
