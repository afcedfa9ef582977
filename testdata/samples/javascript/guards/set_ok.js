// The set has the value.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const KNOWN = new Set(['report', 'string']);

exports.handler = async (event) => {
  if (!KNOWN.has(event.name)) return 'no';
  // ok: command-injection
  execSync('echo ' + event.name);
};
