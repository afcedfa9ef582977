// The copy is made of all descriptors; its name is the event's.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const job = { program: 'echo', name: event.name };
  const copy = Object.defineProperties({}, Object.getOwnPropertyDescriptors(job));
  // ruleid: command-injection
  return execSync(copy.program + ' ' + copy.name).toString();
};
