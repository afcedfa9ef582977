// The second argument of `map` is `this` in the callback: the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const prefix = { text: event.name };
  const words = ['a'].map(function (word) {
    return this.text + word;
  }, prefix);
  // ruleid: command-injection
  execSync('echo ' + words[0]);
};
