// The error's message is the name.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const fail = async (name) => {
  throw new Error(name);
};

exports.handler = async (event) => {
  await fail(event.name).catch((error) => {
    // ruleid: command-injection
    execSync('echo ' + error.message);
  });
};
