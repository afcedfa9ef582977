// `flatMap` joins what the callback gives: numbers.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const words = [event.name, 'list'].flatMap((word) => ['-', word.length]);
  // ok: command-injection
  execSync('echo ' + words.join(' '));
};
