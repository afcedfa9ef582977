// An asynchronous callback for each element: its length.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const names = await Promise.all([event.name].map(async (name) => name.length));
  // ok: command-injection
  execSync('echo ' + names.join(' '));
};
