// `toReversed` turns a copy around, so the last word stands first: the event's.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const words = ['list', event.name].toReversed();
  // ruleid: command-injection
  execSync('echo ' + words[0]);
};
