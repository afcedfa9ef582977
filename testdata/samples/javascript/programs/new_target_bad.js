// The base class checks its own instances only.
// event: {"kind": "text", "name": "<ATTACK>"}
const { execSync } = require('child_process');

class Document {
  static kinds = new Map();
  static {
    this.kinds.set('plain', this);
  }

  static register(kind) {
    Document.kinds.set(kind, this);
    return this;
  }

  constructor(name) {
    if (new.target === Document && !/^[a-z]+$/.test(name)) throw new TypeError('name');
    this.name = name;
  }

  save() {
    // ruleid: command-injection
    execSync(`touch ${this.name}${this.extension ?? ''}`);
  }
}

class Text extends Document {
  static {
    this.register('text');
  }

  extension = '.txt';
}

exports.handler = async ({ kind, name }) => {
  const Class = Document.kinds.get(kind);
  new Class(name).save();
  return Text.name;
};
