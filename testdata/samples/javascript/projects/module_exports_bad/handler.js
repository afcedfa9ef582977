// The class of another file keeps the name.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const Job = require('./job.js');

exports.handler = async (event) => {
  // ruleid: command-injection
  execSync('echo ' + new Job(event.name).name);
};
