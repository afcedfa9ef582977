// `slice` from the end: the event's.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const words = ['list', event.name, 'all'].slice(-2);
  // ruleid: command-injection
  execSync('echo ' + words[0]);
};
