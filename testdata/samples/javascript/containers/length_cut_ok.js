// Setting the length cuts the end off: with the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const words = ['list', event.name];
  words.length = 1;
  // ok: command-injection
  execSync('echo ' + words.join(' '));
};
