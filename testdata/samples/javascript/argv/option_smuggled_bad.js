// The name may be an option.
// event: {"name": "<ATTACK>"}
const { execFileSync } = require('child_process');

exports.handler = async (event) => {
  // ruleid: argument-injection
  execFileSync('curl', ['-s', event.name]);
};
