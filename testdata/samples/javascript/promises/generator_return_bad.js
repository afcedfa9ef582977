// What a generator returns is its last value: the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

function* work(name) {
  yield 'report';
  return name;
}

exports.handler = async (event) => {
  const working = work(event.name);
  working.next();
  // ruleid: command-injection
  execSync('echo ' + working.next().value);
};
