// The map's value is run.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const PROGRAMS = new Map([['report', 'ls'], ['other', 'date']]);

exports.handler = async (event) => {
  const program = PROGRAMS.get(event.name) ?? 'ls';
  // ok: command-injection
  execSync(program + ' -l');
};
