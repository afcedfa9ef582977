// What the system tells is nobody's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const os = require('os');

exports.handler = async (event) => {
  // ok: command-injection
  execSync(`echo ${os.arch()} ${os.cpus().length} ${os.totalmem()}`);
};
