// The keys of an array are numbers.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  for (const each of [event.name].keys()) {
    // ok: command-injection
    execSync('echo ' + each);
  }
};
