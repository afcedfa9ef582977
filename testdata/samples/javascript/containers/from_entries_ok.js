// The entry that holds a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const job = Object.fromEntries([['name', event.name], ['kind', 'report']]);
  // ok: command-injection
  execSync('echo ' + job.kind);
};
