// The callback gets the name.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

function withName(name, use) {
  return use(name);
}

exports.handler = async (event) => {
  withName(event.name, (name) => {
    // ruleid: command-injection
    execSync('echo ' + name);
  });
};
