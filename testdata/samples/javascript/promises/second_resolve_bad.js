// Only the first `resolve` counts: the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const name = await new Promise((resolve) => {
    resolve(event.name);
    resolve('report');
  });
  // ruleid: command-injection
  execSync('echo ' + name);
};
