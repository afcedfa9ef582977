// `util.format` writes `%s` as the text is.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const util = require('util');

exports.handler = async (event) => {
  // ruleid: command-injection
  execSync(util.format('echo %s', event.name));
};
