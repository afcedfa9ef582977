// The `set` trap stores the length of it.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const job = new Proxy({}, {
    set(target, name, value) {
      target[name] = value.length;
      return true;
    },
  });
  job.name = event.name;
  // ok: command-injection
  execSync('echo ' + job.name);
};
