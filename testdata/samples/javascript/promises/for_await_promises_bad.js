// `for await` over an array of promises: the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  for await (const name of [Promise.resolve(event.name), 'report']) {
    // ruleid: command-injection
    execSync('echo ' + name);
  }
};
