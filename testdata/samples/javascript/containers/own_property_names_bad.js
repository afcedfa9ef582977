// The names of an object that the event gives are the event's.
// event: {"jobs": {"<ATTACK>": 1}}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const counts = { report: event.jobs };
  // ruleid: command-injection
  execSync('echo ' + Object.getOwnPropertyNames(event.jobs).join(' '));
};
