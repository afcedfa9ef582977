// The keys come from the event.
// event: {"name": "<ATTACK>", "keys": {"<ATTACK>": 1}}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const keys = event.keys;
  if (!Object.hasOwn(keys, event.name)) return 'no';
  // ruleid: command-injection
  execSync('echo ' + event.name);
};
