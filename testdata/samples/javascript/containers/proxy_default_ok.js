// A trap gives a constant for it.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const job = new Proxy({}, {
    get(target, name) {
      return name in target ? target[name] : 'report';
    },
  });
  // ok: command-injection
  execSync('echo ' + job.anything);
};
