// `Object.setPrototypeOf` gives an object another one's members: the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const job = Object.setPrototypeOf({ own: 1 }, { name: event.name });
  // ruleid: command-injection
  execSync('echo ' + job.name);
};
