// An array added to a text is its elements with commas: the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const words = ['a', event.name];
  // ruleid: command-injection
  execSync('echo ' + words);
};
