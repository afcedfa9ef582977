// What `finally` gives is not the value: the constant passes.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const name = await Promise.resolve('report').finally(() => event.name);
  // ok: command-injection
  execSync('echo ' + name);
};
