// Character codes and back: all of them.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const codes = [...event.name].map((c) => c.charCodeAt(0));
  // ruleid: command-injection
  execSync('echo ' + String.fromCharCode(...codes));
};
