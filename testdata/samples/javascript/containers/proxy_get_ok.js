// The `get` trap answers for every member: with a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const job = new Proxy({ name: event.name }, {
    get: (target, name) => `no ${name.length}`,
  });
  // ok: command-injection
  execSync('echo ' + job.name);
};
