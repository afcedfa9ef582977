// `reduce` puts the command together.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const text = ['echo', event.name].reduce((all, part) => all + ' ' + part, '');
  // ruleid: command-injection
  execSync('echo ' + text);
};
