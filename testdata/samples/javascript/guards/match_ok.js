// Without a match nothing runs.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const found = event.name.match(/^[\w]+$/);
  if (!found) return 'no';
  // ok: command-injection
  execSync('echo ' + event.name);
};
