// A map forgets what is deleted.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const map = new Map([['name', event.name], ['kind', 'x']]);
  map.delete('name');
  // ok: command-injection
  execSync('echo ' + [...map.values()].join(' '));
};
