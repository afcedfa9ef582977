// A callback of `forEach` gets the place second and the array third: the place is a number.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  [event.name].forEach((name, at, all) => {
    // ok: command-injection
    execSync('echo ' + at);
  });
};
