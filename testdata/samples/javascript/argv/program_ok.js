// The program is chosen from a table.
// event: {"name": "<ATTACK>"}
const { spawnSync } = require('child_process');

exports.handler = async (event) => {
  const programs = { report: 'ls', other: 'date' };
  // ok: command-injection
  spawnSync(programs[event.name] || 'ls', []);
};
