// A promise resolved from outside: with the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

function withResolvers() {
  const made = {};
  made.promise = new Promise((resolve, reject) => Object.assign(made, { resolve, reject }));
  return made;
}

exports.handler = async (event) => {
  const { promise, resolve } = withResolvers();
  setTimeout(resolve, 1, event.name);
  // ruleid: command-injection
  execSync('echo ' + (await promise));
};
