// `forEach` of a map gives the value first and the key second: a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  new Map([['name', event.name]]).forEach((value, key) => {
    // ok: command-injection
    execSync('echo ' + key);
  });
};
