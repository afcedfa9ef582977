// The error's message is a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const fail = async (name) => {
  throw new Error('report');
};

exports.handler = async (event) => {
  await fail(event.name).catch((error) => {
    // ok: command-injection
    execSync('echo ' + error.message);
  });
};
