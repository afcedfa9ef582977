// The names of an object that the event gives are not those of the program's object.
// event: {"jobs": {"<ATTACK>": 1}}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const counts = { report: event.jobs };
  // ok: command-injection
  execSync('echo ' + Object.getOwnPropertyNames(counts).join(' '));
};
