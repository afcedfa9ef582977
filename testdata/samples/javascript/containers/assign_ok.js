// What comes last wins: the constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const job = Object.assign({}, event, { name: 'report' });
  // ok: command-injection
  execSync('echo ' + job.name);
};
