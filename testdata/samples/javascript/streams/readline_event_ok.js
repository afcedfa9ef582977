// Lines come as events, too: a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { Readable } = require('stream');
const readline = require('readline');

exports.handler = (event) => new Promise((resolve) => {
  const lines = readline.createInterface(Readable.from(['report']));
  lines.on('line', (line) => {
    // ok: command-injection
    execSync('echo ' + line);
  });
  lines.on('close', resolve);
});
