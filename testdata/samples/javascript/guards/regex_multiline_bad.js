// With `m` a line is enough.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  if (!/^[a-z]+$/m.test(event.name)) return 'no';
  // ruleid: command-injection
  execSync('echo ' + event.name);
};
