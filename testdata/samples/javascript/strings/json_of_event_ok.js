// The event as JSON and read again: its keys are counted.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const copy = JSON.parse(JSON.stringify(event));
  // ok: command-injection
  execSync('echo ' + Object.keys(copy).length);
};
