// `copyWithin` writes one element over the others: a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const words = ['list', event.name].copyWithin(1, 0);
  // ok: command-injection
  execSync('echo ' + words.join(' '));
};
