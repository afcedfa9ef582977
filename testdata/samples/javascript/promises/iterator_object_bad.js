// An object with `next` is an iterator: it gives the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

const from = (name) => ({
  at: 0,
  [Symbol.iterator]() {
    return this;
  },
  next() {
    this.at += 1;
    return { done: this.at > 2, value: name };
  },
});

exports.handler = async (event) => {
  // ruleid: command-injection
  execSync('echo ' + [...from(event.name)].join(' '));
};
