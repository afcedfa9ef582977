// `%d` makes it a number.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { format } = require('util');

exports.handler = async (event) => {
  const text = format('echo %s', Number(event.name) || 1);
  // ok: command-injection
  execSync(text);
};
