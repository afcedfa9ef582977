// After `--` it is none.
// event: {"name": "<ATTACK>"}
const { execFileSync } = require('child_process');

exports.handler = async (event) => {
  // ok: argument-injection
  execFileSync('curl', ['-s', '--', event.name]);
};
