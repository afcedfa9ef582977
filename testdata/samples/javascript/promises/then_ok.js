// The chain makes a number of it.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  return Promise.resolve(event.name)
    .then((name) => name.length)
    .then((name) => {
      // ok: command-injection
      execSync('echo ' + name);
    });
};
