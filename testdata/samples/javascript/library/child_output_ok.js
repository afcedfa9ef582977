// What a command prints is the program's own, when its arguments are.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { execFileSync } = require('child_process');

exports.handler = async (event) => {
  const printed = execFileSync('echo', ['report']).toString();
  // ok: command-injection
  require('child_process').execSync('echo ' + printed);
};
