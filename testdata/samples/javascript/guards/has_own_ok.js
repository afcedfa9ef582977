// The keys are the program's.
// event: {"name": "<ATTACK>", "keys": {"<ATTACK>": 1}}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const keys = { report: 1, other: 2 };
  if (!Object.hasOwn(keys, event.name)) return 'no';
  // ok: command-injection
  execSync('echo ' + event.name);
};
