// The set is asked for another value.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const KNOWN = new Set(['report', 'string']);

exports.handler = async (event) => {
  if (!KNOWN.has(typeof event.name)) return 'no';
  // ruleid: command-injection
  execSync('echo ' + event.name);
};
