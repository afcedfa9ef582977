// Lines of a stream: a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { Readable } = require('stream');
const readline = require('readline');

exports.handler = async (event) => {
  const lines = readline.createInterface({ input: Readable.from(['report']) });
  for await (const line of lines) {
    // ok: command-injection
    execSync('echo ' + line);
  }
};
