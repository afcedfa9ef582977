// A set of constants is iterated.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const names = new Set(['a']);
  names.add('b');
  for (const name of names) {
    // ok: command-injection
    execSync('echo ' + name);
  }
};
