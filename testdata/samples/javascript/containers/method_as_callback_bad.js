// A callback of the language's own: `String` keeps the text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const words = [event.name].map(String);
  // ruleid: command-injection
  execSync('echo ' + words.join(' '));
};
