// `slice` from the end: a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const words = ['list', event.name, 'all'].slice(-2);
  // ok: command-injection
  execSync('echo ' + words[1]);
};
