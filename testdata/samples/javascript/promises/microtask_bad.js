// A microtask runs after this function has gone on: the event's text is set by then.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  let name = 'report';
  queueMicrotask(() => {
    // ruleid: command-injection
    execSync('echo ' + name);
  });
  name = event.name;
};
