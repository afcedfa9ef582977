// A callback of `forEach` gets the place second and the array third: the array's element is the event's.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  [event.name].forEach((name, at, all) => {
    // ruleid: command-injection
    execSync('echo ' + all[at]);
  });
};
