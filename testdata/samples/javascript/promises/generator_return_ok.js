// What a generator returns is its last value: a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

function* work(name) {
  yield 'report';
  return name.length;
}

exports.handler = async (event) => {
  const working = work(event.name);
  working.next();
  // ok: command-injection
  execSync('echo ' + working.next().value);
};
