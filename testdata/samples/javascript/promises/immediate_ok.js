// `setImmediate` hands its arguments on: the first is a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = (event) => new Promise((resolve) => {
  setImmediate((kind, name) => {
    // ok: command-injection
    resolve(execSync('echo ' + kind).toString());
  }, 'report', event.name);
});
