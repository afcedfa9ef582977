// A map with objects as keys: each has its own value, the event's.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const one = {};
  const other = {};
  const map = new Map([[one, event.name], [other, 'report']]);
  // ruleid: command-injection
  execSync('echo ' + map.get(one));
};
