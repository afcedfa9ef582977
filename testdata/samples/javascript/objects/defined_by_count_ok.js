// Methods are defined by a loop over a list of their names and functions: the one that is called runs nothing.
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
  // ok: command-injection
  { key: 'loud', value: (name) => execSync('echo ' + name).toString() },
]);

shell.loud('report');
exports.handler = async (event) => shell.quiet(event.name);
