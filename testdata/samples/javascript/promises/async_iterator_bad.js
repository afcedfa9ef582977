// `for await` awaits what the iterator gives: the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

async function* jobs(event) {
  yield Promise.resolve(event.name);
}

exports.handler = async (event) => {
  for await (const name of jobs(event)) {
    // ruleid: command-injection
    execSync('echo ' + name);
  }
};
