// `process.nextTick` hands its arguments on: the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = (event) => new Promise((resolve) => {
  process.nextTick((name) => {
    // ruleid: command-injection
    resolve(execSync('echo ' + name).toString());
  }, event.name);
});
