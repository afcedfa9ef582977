// Lists in a map: pushing onto what `get` gives, to another one.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const map = new Map([['a', []], ['b', ['report']]]);
  map.get('a').push(event.name);
  // ok: command-injection
  execSync('echo ' + map.get('b').join(' '));
};
