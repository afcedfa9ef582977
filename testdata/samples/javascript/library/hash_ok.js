// A digest in hexadecimal is harmless.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const crypto = require('crypto');

exports.handler = async (event) => {
  const hash = crypto.createHash('sha256');
  hash.update(event.name);
  // ok: command-injection
  execSync('echo ' + hash.digest('hex'));
};
