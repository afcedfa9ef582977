// `split` with a limit: the second part is the event's.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const parts = ('report=' + event.name).split('=', 2);
  // ruleid: command-injection
  execSync('echo ' + parts[1]);
};
