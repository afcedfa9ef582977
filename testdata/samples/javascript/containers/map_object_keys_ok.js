// A map with objects as keys: each has its own value, a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const one = {};
  const other = {};
  const map = new Map([[one, event.name], [other, 'report']]);
  // ok: command-injection
  execSync('echo ' + map.get(other));
};
