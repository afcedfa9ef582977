// A promise resolved from outside: with a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

function withResolvers() {
  const made = {};
  made.promise = new Promise((resolve, reject) => Object.assign(made, { resolve, reject }));
  return made;
}

exports.handler = async (event) => {
  const { promise, resolve } = withResolvers();
  setTimeout(resolve, 1, 'report');
  // ok: command-injection
  execSync('echo ' + (await promise));
};
