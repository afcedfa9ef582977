// A set is iterated.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const names = new Set(['a']);
  names.add(event.name);
  for (const name of names) {
    // ruleid: command-injection
    execSync('echo ' + name);
  }
};
