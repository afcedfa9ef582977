// The `apply` trap stands between the caller and the function: it hands on the argument.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const run = new Proxy((name) => {
    // ruleid: command-injection
    execSync('echo ' + name);
  }, { apply: (target, self, values) => target(...values) });
  run(event.name);
};
