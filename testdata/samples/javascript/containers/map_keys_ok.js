// The keys of a map are constants.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const map = new Map().set('name', event.name).set('kind', 'x');
  // ok: command-injection
  execSync('echo ' + [...map.keys()].join(' '));
};
