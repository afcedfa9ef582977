// The group takes digits and letters.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const found = /^x?([a-z0-9]*)/s.exec(event.name);
  // ok: command-injection
  execSync('echo ' + found[1]);
};
