// Twenty members that a loop makes of names stay apart.
// event: {"name": "<ATTACK>"}
const { exec } = require('child_process');

const NAMES = ['c00', 'c01', 'c02', 'c03', 'c04', 'c05', 'c06', 'c07', 'c08', 'c09', 'c10', 'c11', 'c12', 'c13', 'c14', 'c15', 'c16', 'c17', 'c18', 'c19'];
const commands = {};
NAMES.forEach((name) => {
  commands[name] = (text) => `${name} ${text}`;
});

exports.handler = async (event) => {
  // ruleid: command-injection
  exec('echo ' + commands.c07(event.name));
};
