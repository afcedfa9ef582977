// The end is asked for, too.
// event: {"branch": "<ATTACK>"}
const { execSync } = require('child_process');

const BRANCH = /[\w/]+$/y;

exports.handler = async (event) => {
  BRANCH.lastIndex = 0;
  if (!BRANCH.test(event.branch)) return 400;
  // ok: command-injection
  execSync(`echo ${event.branch}`);
  return 200;
};
