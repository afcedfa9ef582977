// A method borrowed with `call` works on a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  // ok: command-injection
  execSync('echo ' + String.prototype.trim.call(' report '));
};
