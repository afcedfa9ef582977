// The reason of an aborted signal: the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const controller = new AbortController();
  controller.abort(event.name);
  // ruleid: command-injection
  execSync('echo ' + controller.signal.reason);
};
