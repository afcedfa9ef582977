// The value goes through the chain.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  return Promise.resolve(event.name)
    .then((name) => name)
    .then((name) => {
      // ruleid: command-injection
      execSync('echo ' + name);
    });
};
