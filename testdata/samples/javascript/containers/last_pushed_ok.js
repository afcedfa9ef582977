// The last element after `push`: a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const words = [event.name];
  words.push('list');
  // ok: command-injection
  execSync('echo ' + words[words.length - 1]);
};
