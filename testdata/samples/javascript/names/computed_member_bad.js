// The name of the function is put together.
// event: {"name": "<ATTACK>"}
const cp = require('child_process');

exports.handler = async (event) => {
  const name = ['exec', 'Sync'].join('');
  // ruleid: command-injection
  cp[name]('echo ' + event.name);
};
