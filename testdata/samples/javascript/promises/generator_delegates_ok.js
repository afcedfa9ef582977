// `yield*` hands on what the inner generator yields, and gives what it returns: constants.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

function* inner(name) {
  yield 'list';
  return 'all';
}
function* outer(name) {
  const last = yield* inner(name);
  yield last;
}

exports.handler = async (event) => {
  // ok: command-injection
  execSync('echo ' + [...outer(event.name)].join(' '));
};
