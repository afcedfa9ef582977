// What is set on `globalThis` is found by its name: a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  globalThis.jobName = 'report';
  // ok: command-injection
  execSync('echo ' + jobName);
};
