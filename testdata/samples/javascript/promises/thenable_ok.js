// An object with `then` is awaited: it gives a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const job = { then: (resolve) => resolve('report') };
  // ok: command-injection
  execSync('echo ' + (await job));
};
