// `then` without a function passes the value on, `catch` too: a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const name = await Promise.resolve('report').then(undefined).catch(() => 'none').then((text) => text);
  // ok: command-injection
  execSync('echo ' + name);
};
