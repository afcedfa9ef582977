// The event names the program.
// event: {"name": "<ATTACK>"}
const { spawnSync } = require('child_process');

exports.handler = async (event) => {
  const programs = { report: 'ls', other: 'date' };
  // ruleid: argument-injection
  spawnSync(event.name, []);
};
