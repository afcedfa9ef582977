// `codePointAt` gives a number.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  let name = '';
  for (const c of event.name) name += c.codePointAt(0);
  // ok: command-injection
  execSync('echo ' + name);
};
