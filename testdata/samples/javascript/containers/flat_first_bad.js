// `flat` keeps the order: the second element is the event's.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const words = [['list'], [event.name]].flat();
  // ruleid: command-injection
  execSync('echo ' + words[1]);
};
