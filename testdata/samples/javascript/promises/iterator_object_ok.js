// An object with `next` is an iterator: it gives numbers.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

const from = (name) => ({
  at: 0,
  [Symbol.iterator]() {
    return this;
  },
  next() {
    this.at += 1;
    return { done: this.at > 2, value: this.at };
  },
});

exports.handler = async (event) => {
  // ok: command-injection
  execSync('echo ' + [...from(event.name)].join(' '));
};
