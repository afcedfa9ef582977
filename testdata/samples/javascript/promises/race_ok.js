// The first of some promises: constants.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const name = await Promise.race([Promise.resolve('report'), new Promise(() => {})]);
  // ok: command-injection
  execSync('echo ' + name);
};
