// An asynchronous callback for each element: each gives the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const names = await Promise.all([event.name].map(async (name) => name));
  // ruleid: command-injection
  execSync('echo ' + names.join(' '));
};
