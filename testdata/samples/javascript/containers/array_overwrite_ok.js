// The element is overwritten.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const names = ['a', event.name];
  names[1] = 'report';
  // ok: command-injection
  execSync('echo ' + names[1]);
};
