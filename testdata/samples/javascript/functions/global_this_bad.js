// What is set on `globalThis` is found by its name: the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  globalThis.jobName = event.name;
  // ruleid: command-injection
  execSync('echo ' + jobName);
};
