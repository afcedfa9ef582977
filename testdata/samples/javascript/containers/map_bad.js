// The key under which it was stored.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const jobs = new Map();
  jobs.set('name', event.name).set('kind', 'report');
  // ruleid: command-injection
  execSync('echo ' + jobs.get('name'));
};
