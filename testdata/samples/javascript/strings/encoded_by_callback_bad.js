// A map says what takes a character's place, but not for all that a shell reads.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

const NAMES = { '<': 'lt', '>': 'gt' };

exports.handler = async (event) => {
  const name = event.name.replace(/[<]/g, (c) => NAMES[c] || '_');
  // ruleid: command-injection
  execSync('echo ' + name);
};
