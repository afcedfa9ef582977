// Places of an array are names, too: '0' is a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const words = ['list', event.name];
  // ok: command-injection
  execSync('echo ' + words['0']);
};
