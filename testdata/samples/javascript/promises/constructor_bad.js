// The promise resolves to the name.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const name = await new Promise((resolve) => setTimeout(() => resolve(event.name), 1));
  // ruleid: command-injection
  execSync('echo ' + name);
};
