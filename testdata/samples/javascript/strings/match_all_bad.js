// `matchAll` gives groups: anything after the sign.
// event: {"name": "x=<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  for (const [, value] of event.name.matchAll(/=([^]+)/g)) {
    // ruleid: command-injection
    execSync('echo ' + value);
  }
};
