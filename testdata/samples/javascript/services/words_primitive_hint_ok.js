// A template asks the object for its text, which is clean.
// event: {"greeting": {"name": "<ATTACK>"}}
const childProcess = require('child_process');
const { execSync: sh } = childProcess;

class Word {
  #raw;

  constructor(raw) {
    this.#raw = String(raw);
  }

  [Symbol.toPrimitive](hint) {
    switch (hint) {
      case 'number':
        return this.#raw.length;
      case 'string':
        return this.#raw.replace(/[^a-z0-9]/gi, '');
      default:
        return this.#raw;
    }
  }
}

class Sentence {
  constructor(...words) {
    this.words = words.map((word) => new Word(word));
  }

  toString() {
    return this.words.reduce((text, word) => `${text} ${word}`, 'echo');
  }

  get letters() {
    return this.words.reduce((sum, word) => sum + +word, 0);
  }
}

exports.handler = async ({ greeting: { name, words = ['hello'] } }) => {
  const sentence = new Sentence(...words, name);
  // todook: command-injection
  const output = sh(sentence.toString(), { encoding: 'utf8' });
  return { output: output.trim(), letters: sentence.letters };
};
