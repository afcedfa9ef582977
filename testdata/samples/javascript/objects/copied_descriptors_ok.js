// The copy is made of all descriptors; its name is a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const job = { program: 'echo', name: 'report' };
  const copy = Object.defineProperties({}, Object.getOwnPropertyDescriptors(job));
  // ok: command-injection
  return execSync(copy.program + ' ' + copy.name).toString();
};
