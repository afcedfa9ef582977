// `yield*` hands on what the inner generator yields, and gives what it returns: the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

function* inner(name) {
  yield 'list';
  return name;
}
function* outer(name) {
  const last = yield* inner(name);
  yield last;
}

exports.handler = async (event) => {
  // ruleid: command-injection
  execSync('echo ' + [...outer(event.name)].join(' '));
};
