// `with` gives a copy with one element replaced, here the event's.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const words = ['list', event.name];
  const copy = words.with(1, 'all');
  // ok: command-injection
  execSync('echo ' + copy.join(' '));
};
