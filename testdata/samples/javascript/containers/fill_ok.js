// `fill` overwrites all elements with a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const words = [event.name, event.name].fill('x');
  // ok: command-injection
  execSync('echo ' + words.join(' '));
};
