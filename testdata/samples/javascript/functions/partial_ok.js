// `bind` gives the only argument that counts.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const run = (prefix, name) =>
    // ok: command-injection
    execSync(prefix + name);
  const bound = run.bind(null, 'echo ', 'report');
  bound(event.name);
};
