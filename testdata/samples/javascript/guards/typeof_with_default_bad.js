// A text, or else the default.
// event: {"seconds": "<ATTACK>"}
const { execSync } = require('child_process');

const LIMIT = 10;

exports.handler = async (event) => {
  let seconds = event.seconds;
  if (seconds === undefined) seconds = LIMIT;
  if (typeof seconds === 'number') return;
  // ruleid: command-injection
  execSync('echo ' + seconds);
};
