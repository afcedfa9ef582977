// The recursion counts.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

function repeat(text, times) {
  return times === 0 ? 'x' : repeat(text, times - 1);
}

exports.handler = async (event) => {
  // ok: command-injection
  execSync('echo ' + repeat(event.name, 2));
};
