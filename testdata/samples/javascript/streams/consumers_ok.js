// A stream read as a whole: a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { Readable } = require('stream');
const { text } = require('stream/consumers');

exports.handler = async (event) => {
  const name = await text(Readable.from(['report']));
  // ok: command-injection
  execSync('echo ' + name);
};
