// The quoted word begins with a dot and a slash, so it is a file for the program.
// event: {"bundle": "<ATTACK>", "member": "a.txt"}
const { exec } = require('node:child_process');
const { promisify } = require('node:util');

const shell = Object.freeze({
  quote: (word) => `'${`${word}`.replace(/'/g, `'\\''`)}'`,
  run: promisify(exec),
});

class Archive {
  static MEMBER = /^[a-z]+\.txt$/;

  constructor(file) {
    this.file = `./${file.trim()}`;
  }

  async extract(member) {
    if (!Archive.MEMBER.test(member)) throw new Error('member');
    const words = ['unzip', '-p', this.file, member];
    const line = words.map(shell.quote).join(' ');
    // ok: argument-injection
    const { stdout } = await shell.run(line, { maxBuffer: 1 << 20 });
    return stdout;
  }
}

exports.handler = (event, context, done) => {
  const archive = new Archive(event.bundle ?? 'bundle.zip');
  archive.extract(event.member).then(
    (text) => done(null, { text, remaining: context.getRemainingTimeInMillis() }),
    (error) => done(error),
  );
};
