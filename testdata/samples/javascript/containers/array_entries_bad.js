// `entries` gives places and elements: the elements are the event's.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  for (const [at, name] of [event.name].entries()) {
    // ruleid: command-injection
    execSync('echo ' + name);
  }
};
