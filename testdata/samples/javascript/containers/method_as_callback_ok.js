// A callback of the language's own: `Number` makes a number of it.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const words = [event.name].map(Number);
  // ok: command-injection
  execSync('echo ' + words.join(' '));
};
