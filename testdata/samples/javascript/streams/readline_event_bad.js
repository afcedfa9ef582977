// Lines come as events, too: the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { Readable } = require('stream');
const readline = require('readline');

exports.handler = (event) => new Promise((resolve) => {
  const lines = readline.createInterface(Readable.from([event.name]));
  lines.on('line', (line) => {
    // ruleid: command-injection
    execSync('echo ' + line);
  });
  lines.on('close', resolve);
});
