// What follows a promise of nothing runs.
// event: {"name": "<ATTACK>"}
const { exec } = require('child_process');

exports.handler = (event) => Promise.resolve().then(() => {
  // ok: command-injection
  exec('echo ' + event.name.length);
});
