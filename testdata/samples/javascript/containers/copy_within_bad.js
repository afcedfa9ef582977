// `copyWithin` writes one element over the others: the event's.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const words = [event.name, 'list'].copyWithin(1, 0);
  // ruleid: command-injection
  execSync('echo ' + words.join(' '));
};
