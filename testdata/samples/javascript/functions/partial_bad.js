// `bind` gives the first argument.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const run = (prefix, name) =>
    // ruleid: command-injection
    execSync(prefix + name);
  const bound = run.bind(null, 'echo ');
  bound(event.name);
};
