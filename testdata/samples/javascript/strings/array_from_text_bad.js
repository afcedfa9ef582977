// `Array.from` of a text gives its characters: as they are.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const all = Array.from(event.name, (c) => c);
  // ruleid: command-injection
  execSync('echo ' + all.join(''));
};
