// Setting the length cuts the end off: the event's text stands before it.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const words = [event.name, 'list'];
  words.length = 1;
  // ruleid: command-injection
  execSync('echo ' + words.join(' '));
};
