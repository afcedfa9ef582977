// The `get` trap answers for every member: with the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const job = new Proxy({ name: event.name }, {
    get: (target, name) => target[name],
  });
  // ruleid: command-injection
  execSync('echo ' + job.name);
};
