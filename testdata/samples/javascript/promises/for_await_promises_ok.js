// `for await` over an array of promises: constants.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  for await (const name of [Promise.resolve('list'), 'report']) {
    // ok: command-injection
    execSync('echo ' + name);
  }
};
