// `toReversed` turns a copy around, so the last word stands first: a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const words = [event.name, 'list'].toReversed();
  // ok: command-injection
  execSync('echo ' + words[0]);
};
