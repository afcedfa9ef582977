// The callback gets a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

function withName(name, use) {
  return use(name);
}

exports.handler = async (event) => {
  withName('report', (name) => {
    // ok: command-injection
    execSync('echo ' + name);
  });
};
