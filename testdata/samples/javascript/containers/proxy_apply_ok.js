// The `apply` trap stands between the caller and the function: it replaces the argument.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const run = new Proxy((name) => {
    // ok: command-injection
    execSync('echo ' + name);
  }, { apply: (target, self, values) => target('report') });
  run(event.name);
};
