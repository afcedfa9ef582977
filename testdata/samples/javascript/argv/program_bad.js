// The event names the program.
// event: {"name": "<ATTACK>"}
const { spawnSync } = require('child_process');

exports.handler = async (event) => {
  const programs = { report: 'ls', other: 'date' };
  // todoruleid: command-injection
  spawnSync(event.name, []);
};
