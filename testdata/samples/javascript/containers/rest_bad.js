// The rest has the name.
// event: {"name": "<ATTACK>", "kind": "x"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const { kind, ...rest } = { name: event.name, kind: 'report' };
  // ruleid: command-injection
  execSync('echo ' + Object.values(rest).join(' '));
};
