// Lists in a map: pushing onto what `get` gives, to the list that is read.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const map = new Map([['a', []], ['b', ['report']]]);
  map.get('a').push(event.name);
  // ruleid: command-injection
  execSync('echo ' + map.get('a').join(' '));
};
