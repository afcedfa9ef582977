// A trap gives the event's text for what the target lacks.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const job = new Proxy({}, {
    get(target, name) {
      return name in target ? target[name] : event.name;
    },
  });
  // ruleid: command-injection
  execSync('echo ' + job.anything);
};
