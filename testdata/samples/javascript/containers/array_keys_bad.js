// The values of an array are the event's.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  for (const each of [event.name].values()) {
    // ruleid: command-injection
    execSync('echo ' + each);
  }
};
