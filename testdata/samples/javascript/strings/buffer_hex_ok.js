// A text in hexadecimal holds digits and letters.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const hex = Buffer.from(event.name).toString('hex');
  // ok: command-injection
  execSync('echo ' + hex);
};
