// `util.format` puts the name into a command.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { format } = require('util');

exports.handler = async (event) => {
  const text = format('echo %s', event.name);
  // ruleid: command-injection
  execSync(text);
};
