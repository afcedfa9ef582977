// Methods of texts keep what they are called on.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const text = 'echo '.concat(event.name.trim().toLowerCase());
  // ruleid: command-injection
  execSync(text);
};
