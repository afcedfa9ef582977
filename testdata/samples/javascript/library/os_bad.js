// What the system tells is nobody's text; the event's stands beside it.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const os = require('os');

exports.handler = async (event) => {
  // ruleid: command-injection
  execSync(`echo ${os.arch()} ${os.cpus().length} ${event.name}`);
};
