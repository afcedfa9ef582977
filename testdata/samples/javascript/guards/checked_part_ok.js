// The word that was checked is the one that is used.
// event: {"command": "report <ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const text = event.command.trim();
  const [word] = text.split(' ');
  if (!/^[a-z]+$/.test(word)) return 'no such command';
  // ok: command-injection
  return execSync('echo run ' + word).toString();
};
