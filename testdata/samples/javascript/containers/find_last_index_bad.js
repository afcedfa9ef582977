// The index that `findLastIndex` gives leads to the event's.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const kinds = ['a', 'b'];
  const names = [event.name, event.name];
  // ruleid: command-injection
  execSync('echo ' + names[kinds.findLastIndex((kind) => kind === 'a')]);
};
