// The check throws.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

function check(text) {
  if (!/^[a-z]+$/.test(text)) throw new Error('no');
}

exports.handler = async (event) => {
  check(event.name);
  // ok: command-injection
  execSync('echo ' + event.name);
};
