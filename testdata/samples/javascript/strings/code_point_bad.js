// `codePointAt` gives a number, and `fromCodePoint` the character again.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  let name = '';
  for (const c of event.name) name += String.fromCodePoint(c.codePointAt(0));
  // ruleid: command-injection
  execSync('echo ' + name);
};
