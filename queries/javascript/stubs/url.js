// URLs keep their parts: they are read from the text, can be set, and the text is put together from them again.
const url = require('url');

class Parameters {
  constructor(text, changed) {
    this.held = new URLSearchParams(text);
    this.changed = changed;
  }

  get(name) {
    return this.held.get(name);
  }

  getAll(name) {
    return this.held.getAll(name);
  }

  has(name) {
    return this.held.has(name);
  }

  set(name, value) {
    this.held.set(name, value);
    this.changed(this.held);
  }

  append(name, value) {
    this.held.append(name, value);
    this.changed(this.held);
  }

  delete(name) {
    this.held.delete(name);
    this.changed(this.held);
  }

  sort() {
    this.held.sort();
  }

  get size() {
    return this.held.size;
  }

  keys() {
    return this.held.keys();
  }

  values() {
    return this.held.values();
  }

  entries() {
    return this.held.entries();
  }

  forEach(callback) {
    this.held.forEach(callback);
  }

  [Symbol.iterator]() {
    return this.held.entries();
  }

  toString() {
    return this.held.toString();
  }
}

class URL {
  constructor(text, base) {
    const parts = url.parse(base === undefined ? `${text}` : url.resolve(`${base}`, `${text}`));
    this.protocol = parts.protocol;
    this.username = '';
    this.password = '';
    this.hostname = parts.hostname || '';
    this.port = parts.port || '';
    this.pathname = parts.pathname;
    this.hash = parts.hash || '';
    this.query = parts.search || '';
    this.searchParams = new Parameters(this.query, (changed) => {
      this.query = `?${changed.toString()}`;
    });
  }

  static canParse(text) {
    return /^[a-z]+:/.test(text);
  }

  static parse(text, base) {
    return new URL(text, base);
  }

  get search() {
    return this.query;
  }

  set search(text) {
    this.query = text;
    this.searchParams.held = new URLSearchParams(text);
  }

  get host() {
    return this.port ? `${this.hostname}:${this.port}` : this.hostname;
  }

  get origin() {
    return `${this.protocol}//${this.host}`;
  }

  get href() {
    return `${this.origin}${this.pathname}${this.query}${this.hash}`;
  }

  toString() {
    return this.href;
  }

  toJSON() {
    return this.href;
  }
}

module.exports = { ...url, URL };
