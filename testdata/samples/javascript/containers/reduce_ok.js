// `reduce` counts.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const text = ['echo', event.name].reduce((all, part) => all + part.length, 0);
  // ok: command-injection
  execSync('echo ' + text);
};
