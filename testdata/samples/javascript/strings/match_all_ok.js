// `matchAll` gives groups: letters only.
// event: {"name": "x=<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  for (const [, value] of event.name.matchAll(/=([a-z]+)/g)) {
    // ok: command-injection
    execSync('echo ' + value);
  }
};
