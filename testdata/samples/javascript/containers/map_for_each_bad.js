// `forEach` of a map gives the value first and the key second: the event's.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  new Map([['name', event.name]]).forEach((value, key) => {
    // ruleid: command-injection
    execSync('echo ' + value);
  });
};
