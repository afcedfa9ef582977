// A set of an array spread again: the event's text is in it.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const words = [...new Set([event.name, event.name])];
  // ruleid: command-injection
  execSync('echo ' + words.join(' '));
};
