// A map that was cleared holds what was set after it.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const map = new Map([['name', event.name]]);
  map.clear();
  map.set('kind', event.name);
  // ruleid: command-injection
  execSync('echo ' + [...map.values()].join(' '));
};
