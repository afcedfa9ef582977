// What a promise is rejected with comes out of `catch`: the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const name = await Promise.reject(event.name).catch((reason) => reason);
  // ruleid: command-injection
  execSync('echo ' + name);
};
