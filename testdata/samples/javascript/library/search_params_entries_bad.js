// The entries of parameters: values are the event's.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const params = new URLSearchParams({ name: event.name });
  for (const [key, value] of params) {
    // ruleid: command-injection
    execSync('echo ' + value);
  }
};
