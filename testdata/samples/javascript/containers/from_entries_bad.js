// The entry that holds the name.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const job = Object.fromEntries([['name', event.name], ['kind', 'report']]);
  // ruleid: command-injection
  execSync('echo ' + job.name);
};
