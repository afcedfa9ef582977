// The name was taken out and not used.
// event: {"name": "<ATTACK>", "kind": "x"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const { name, ...rest } = { name: event.name, kind: 'report' };
  // ok: command-injection
  execSync('echo ' + Object.values(rest).join(' '));
};
