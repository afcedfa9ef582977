// Character codes and back: only letters' codes are kept.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const codes = [...event.name].map((c) => c.charCodeAt(0)).map((code) => 97 + (code % 26));
  // ok: command-injection
  execSync('echo ' + String.fromCharCode(...codes));
};
