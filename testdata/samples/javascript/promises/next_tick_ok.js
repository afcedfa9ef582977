// `process.nextTick` hands its arguments on: a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = (event) => new Promise((resolve) => {
  process.nextTick((name) => {
    // ok: command-injection
    resolve(execSync('echo ' + name).toString());
  }, 'report');
});
