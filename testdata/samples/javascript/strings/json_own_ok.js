// An object of the program's as JSON and read again: the other one is a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const copy = JSON.parse(JSON.stringify({ name: event.name, kind: 'report' }));
  // ok: command-injection
  execSync('echo ' + copy.kind);
};
