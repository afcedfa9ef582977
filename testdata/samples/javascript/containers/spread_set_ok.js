// A set of an array spread again: only numbers are in it.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const words = [...new Set([event.name.length, 1])];
  // ok: command-injection
  execSync('echo ' + words.join(' '));
};
