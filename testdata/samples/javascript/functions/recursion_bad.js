// The recursion keeps the name.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

function repeat(text, times) {
  return times === 0 ? text : repeat(text, times - 1);
}

exports.handler = async (event) => {
  // ruleid: command-injection
  execSync('echo ' + repeat(event.name, 2));
};
