// Timers of promises give the value that they were given: a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { setTimeout: wait } = require('timers/promises');

exports.handler = async (event) => {
  const name = await wait(1, 'report');
  // ok: command-injection
  execSync('echo ' + name);
};
