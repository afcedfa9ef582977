// `Promise.any` gives the first that succeeds: the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const name = await Promise.any([Promise.reject(new Error(event.name)), Promise.resolve(event.name)]);
  // ruleid: command-injection
  execSync('echo ' + name);
};
