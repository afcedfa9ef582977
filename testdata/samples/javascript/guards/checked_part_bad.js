// The first word is checked, and all of them are used.
// event: {"command": "report <ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const text = event.command.trim();
  const [word] = text.split(' ');
  if (!/^[a-z]+$/.test(word)) return 'no such command';
  // ruleid: command-injection
  return execSync('echo run ' + text).toString();
};
