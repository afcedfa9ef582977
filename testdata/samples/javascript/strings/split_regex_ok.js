// Parts between all but letters are letters.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  for (const part of event.name.split(/[^a-z]+/)) {
    // ok: command-injection
    execSync('echo ' + part);
  }
};
