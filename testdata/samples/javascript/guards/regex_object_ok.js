// The pattern made of a text has both ends.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const known = new RegExp('^[a-z]+$');
  if (!known.test(event.name)) return 'no';
  // ok: command-injection
  execSync('echo ' + event.name);
};
