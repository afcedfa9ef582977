// What `finally` gives is not the value: the event's text passes.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const name = await Promise.resolve(event.name).finally(() => 'report');
  // ruleid: command-injection
  execSync('echo ' + name);
};
