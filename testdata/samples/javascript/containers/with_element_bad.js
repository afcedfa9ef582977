// `with` gives a copy with one element replaced, here another one.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const words = ['list', event.name];
  const copy = words.with(0, 'all');
  // ruleid: command-injection
  execSync('echo ' + copy.join(' '));
};
