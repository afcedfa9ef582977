// `get` with a default: the event's text was set.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const map = new Map();
  map.set('name', event.name);
  // ruleid: command-injection
  execSync('echo ' + (map.get('name') ?? 'report'));
};
