// A map that was cleared holds nothing of the event.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const map = new Map([['name', event.name]]);
  map.clear();
  map.set('kind', 'x');
  // ok: command-injection
  execSync('echo ' + [...map.values()].join(' '));
};
