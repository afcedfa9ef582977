// An object with `then` is awaited: it gives the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const job = { then: (resolve) => resolve(event.name) };
  // ruleid: command-injection
  execSync('echo ' + (await job));
};
