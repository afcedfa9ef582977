// The mapper of `Array.from` makes each element of the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const words = Array.from([event.name], (name, at) => `<${name}>`.slice(1, -1));
  // ruleid: command-injection
  execSync('echo ' + words.join(' '));
};
