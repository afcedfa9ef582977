// `at` counts from the end: the event's.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const words = ['list', event.name, 'all'];
  // ruleid: command-injection
  execSync('echo ' + words.at(-2));
};
