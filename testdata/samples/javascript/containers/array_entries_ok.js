// `entries` gives places and elements: the places are numbers.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  for (const [at, name] of [event.name].entries()) {
    // ok: command-injection
    execSync('echo ' + at);
  }
};
