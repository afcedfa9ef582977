const cp = require('child_process');

exports.run = (name) => {
  // ruleid: command-injection
  return cp.execSync(`echo ${name}`);
};
