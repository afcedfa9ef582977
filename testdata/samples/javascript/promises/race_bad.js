// The first of some promises: the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const name = await Promise.race([Promise.resolve(event.name), new Promise(() => {})]);
  // ruleid: command-injection
  execSync('echo ' + name);
};
