// `for await` awaits what the iterator gives: a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

async function* jobs(event) {
  yield Promise.resolve('report');
}

exports.handler = async (event) => {
  for await (const name of jobs(event)) {
    // ok: command-injection
    execSync('echo ' + name);
  }
};
