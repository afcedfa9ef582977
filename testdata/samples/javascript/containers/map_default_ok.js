// `get` with a default: nothing was set.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const map = new Map();
  new Map().set('name', event.name);
  // ok: command-injection
  execSync('echo ' + (map.get('name') ?? 'report'));
};
