// The promise resolves to a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const name = await new Promise((resolve) => setTimeout(() => resolve('report'), 1));
  // ok: command-injection
  execSync('echo ' + name);
};
