// A digest in hexadecimal is harmless; the text beside it is not.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const crypto = require('crypto');

exports.handler = async (event) => {
  const hash = crypto.createHash('sha256');
  hash.update(event.name);
  // ruleid: command-injection
  execSync('echo ' + hash.digest('hex') + event.name);
};
