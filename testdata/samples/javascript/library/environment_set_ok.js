// What is set in the environment is read there: a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  process.env.JOB = 'report';
  // ok: command-injection
  execSync('echo ' + process.env.JOB);
};
