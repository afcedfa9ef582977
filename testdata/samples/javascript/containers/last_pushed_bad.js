// The last element after `push`: the event's.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const words = ['list'];
  words.push(event.name);
  // ruleid: command-injection
  execSync('echo ' + words[words.length - 1]);
};
