const { readFile } = require('fs/promises');
const path = require('path');

class Documents {
  #base;

  constructor(base) {
    this.#base = base;
  }

  static below(...parts) {
    return new Documents(path.resolve(...parts));
  }

  #locate(name) {
    const full = path.resolve(this.#base, name);
    if (!full.startsWith(this.#base + path.sep)) {
      throw Object.assign(new Error('outside'), { code: 'EACCES' });
    }
    return full;
  }

  read(name) {
    // ok: handler-read
    return readFile(this.#locate(name), 'utf8');
  }
}

module.exports = { Documents };
