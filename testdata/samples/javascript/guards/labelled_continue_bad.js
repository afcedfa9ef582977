// `continue` goes on with the next character.
// event: {"names": ["<ATTACK>"]}
const { execSync } = require('child_process');

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

exports.handler = async ({ names }) => {
  let made = 0;
  next: for (const name of names) {
    for (const letter of name) {
      if (!LETTERS.includes(letter)) continue;
      made += 1;
    }
    // ruleid: command-injection
    execSync('touch ' + name);
  }
  return made;
};
