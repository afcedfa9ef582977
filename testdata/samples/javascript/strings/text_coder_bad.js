// Encoded and decoded again, it is the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const bytes = new TextEncoder().encode(event.name);
  // ruleid: command-injection
  execSync('echo ' + new TextDecoder('utf-8').decode(bytes));
};
