// The second argument of `map` is `this` in the callback: a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const prefix = { text: 'report' };
  const words = ['a'].map(function (word) {
    return this.text + word;
  }, prefix);
  // ok: command-injection
  execSync('echo ' + words[0]);
};
