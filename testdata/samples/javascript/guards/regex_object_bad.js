// The pattern made of a text has no end.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const known = new RegExp('^[a-z]+');
  if (!known.test(event.name)) return 'no';
  // ruleid: command-injection
  execSync('echo ' + event.name);
};
