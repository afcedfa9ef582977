// Only the first `resolve` counts: a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const name = await new Promise((resolve) => {
    resolve('report');
    resolve(event.name);
  });
  // ok: command-injection
  execSync('echo ' + name);
};
