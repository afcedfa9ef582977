// The `set` trap stores what is given.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const job = new Proxy({}, {
    set(target, name, value) {
      target[name] = value;
      return true;
    },
  });
  job.name = event.name;
  // ruleid: command-injection
  execSync('echo ' + job.name);
};
