// Another element is overwritten.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const names = ['a', event.name];
  names[0] = 'report';
  // ruleid: command-injection
  execSync('echo ' + names[1]);
};
