// A number, or else the default.
// event: {"seconds": "<ATTACK>"}
// benign: {"seconds": 1}
const { execSync } = require('child_process');

const LIMIT = 10;

exports.handler = async (event) => {
  let seconds = event.seconds;
  if (seconds === undefined) seconds = LIMIT;
  if (typeof seconds !== 'number') return;
  // ok: command-injection
  execSync('echo ' + seconds);
};
