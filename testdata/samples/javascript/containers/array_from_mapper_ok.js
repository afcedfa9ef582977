// The mapper of `Array.from` makes each element of its place.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const words = Array.from([event.name], (name, at) => `item${at}`);
  // ok: command-injection
  execSync('echo ' + words.join(' '));
};
