// A map says what takes a character's place; all others are let through by no class.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

const NAMES = { '<': 'lt', '>': 'gt' };

exports.handler = async (event) => {
  const name = event.name.replace(/[^a-z]/g, (c) => NAMES[c] || '_');
  // ok: command-injection
  execSync('echo ' + name);
};
