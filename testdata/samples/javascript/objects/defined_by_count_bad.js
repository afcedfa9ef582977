// Methods are defined by a loop over a list of their names and functions: the one that is called runs a shell.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

function define(target, members) {
  for (let at = 0; at < members.length; at++) {
    Object.defineProperty(target, members[at].key, members[at]);
  }
  return target;
}

const shell = define({}, [
  { key: 'quiet', value: (name) => name.length },
  // ruleid: command-injection
  { key: 'loud', value: (name) => execSync('echo ' + name).toString() },
]);

exports.handler = async (event) => shell.loud(event.name);
