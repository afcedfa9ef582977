// Parts between commas may hold anything.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  for (const part of event.name.split(/,/)) {
    // ruleid: command-injection
    execSync('echo ' + part);
  }
};
