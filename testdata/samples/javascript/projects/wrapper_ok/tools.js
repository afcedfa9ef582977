const cp = require('child_process');

exports.run = (name) => {
  // ok: command-injection
  return cp.execFileSync('echo', ['--', name]);
};
