// The flag tells whether the name is known.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  let known = false;
  if (event.name === 'report') known = true;
  if (!known) return 'no';
  // ok: command-injection
  execSync('echo ' + event.name);
};
