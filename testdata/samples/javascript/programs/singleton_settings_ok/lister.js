const { execSync } = require('child_process');
const settings = require('./settings');

exports.list = (folder) => {
  // ok: command-injection
  return execSync(`${settings.program} -a ${folder}`).toString().split('\n');
};
