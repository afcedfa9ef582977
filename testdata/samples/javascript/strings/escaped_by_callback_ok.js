// A callback gives for each character of a class another text: all that a shell reads.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const name = event.name.replace(/[^A-Za-z0-9]/g, (c) => '_' + c.charCodeAt(0));
  // ok: command-injection
  execSync('echo ' + name);
};
