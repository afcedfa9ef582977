// `flatMap` joins what the callback gives: texts of the event.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const words = [event.name, 'list'].flatMap((word) => ['-', word]);
  // ruleid: command-injection
  execSync('echo ' + words.join(' '));
};
