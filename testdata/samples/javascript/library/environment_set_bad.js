// What is set in the environment is read there: the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  process.env.JOB = event.name;
  // ruleid: command-injection
  execSync('echo ' + process.env.JOB);
};
