// Places of an array are names, too: '1' is the event's.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const words = ['list', event.name];
  // ruleid: command-injection
  execSync('echo ' + words['1']);
};
