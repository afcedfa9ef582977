// Without `m` the ends are the text's.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  if (!/^[a-z]+$/.test(event.name)) return 'no';
  // ok: command-injection
  execSync('echo ' + event.name);
};
