// The entries of parameters: names are the program's.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const params = new URLSearchParams({ name: event.name });
  for (const [key, value] of params) {
    // ok: command-injection
    execSync('echo ' + key);
  }
};
