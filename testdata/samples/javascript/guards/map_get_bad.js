// The name stands for itself where the map has none.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const PROGRAMS = new Map([['report', 'ls'], ['other', 'date']]);

exports.handler = async (event) => {
  const program = PROGRAMS.get(event.name) ?? event.name;
  // ruleid: command-injection
  execSync(program + ' -l');
};
