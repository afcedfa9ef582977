// A stream is iterated: its parts are constants.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { Readable } = require('stream');

exports.handler = async (event) => {
  const parts = [];
  for await (const part of Readable.from(['report'])) parts.push(part);
  // ok: command-injection
  execSync('echo ' + parts.join(''));
};
