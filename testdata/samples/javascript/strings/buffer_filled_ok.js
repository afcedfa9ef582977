// A buffer of zeros filled with a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const buffer = Buffer.alloc(64).fill('r');
  // ok: command-injection
  execSync('echo ' + buffer.toString());
};
