// The values of a map are the event's.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const map = new Map().set('name', event.name).set('kind', 'x');
  // ruleid: command-injection
  execSync('echo ' + [...map.values()].join(' '));
};
