// The class of another file keeps a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const Job = require('./job.js');

exports.handler = async (event) => {
  // ok: command-injection
  execSync('echo ' + new Job(event.name).name);
};
