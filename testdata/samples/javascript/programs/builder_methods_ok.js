// The builder quotes its words.
// event: {"source": "<ATTACK>"}
const { execSync } = require('child_process');

class Ffmpeg {
  static input(file) {
    return new Ffmpeg().add('-i', file);
  }

  words = [];

  add(...words) {
    this.words.push(...words);
    return this;
  }

  get line() {
    return ['ffmpeg', ...this.words.map((word) => "'" + word.replace(/'/g, "'\\''") + "'")].join(' ');
  }
}

exports.handler = async ({ source }) => {
  const command = Ffmpeg.input(source).add('-vn').add('out.mp3');
  // ok: command-injection
  return execSync(command.line).toString();
};
