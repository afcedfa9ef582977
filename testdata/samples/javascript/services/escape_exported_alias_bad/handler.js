// What the index calls `escape` is for HTML and leaves the shell's characters.
// event: {"comment": {"author": "ann", "text": "<ATTACK>"}}
const { execSync } = require('child_process');
const { escape, cut } = require('./text');

exports.handler = async ({ comment: { author, text } }) => {
  if (!/^[a-z]{1,20}$/.test(author)) throw new Error('author');
  const line = ['echo', author, escape(cut(text, 200))].join(' ');
  // ruleid: command-injection
  const output = execSync(line, { encoding: 'utf8' });
  return { output: output.trim() };
};
