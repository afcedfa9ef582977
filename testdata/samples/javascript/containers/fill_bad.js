// `fill` overwrites all elements with the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const words = [event.name, event.name].fill(event.name);
  // ruleid: command-injection
  execSync('echo ' + words.join(' '));
};
