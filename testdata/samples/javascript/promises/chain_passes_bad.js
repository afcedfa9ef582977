// `then` without a function passes the value on, `catch` too: the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const name = await Promise.resolve(event.name).then(undefined).catch(() => 'none').then((text) => text);
  // ruleid: command-injection
  execSync('echo ' + name);
};
