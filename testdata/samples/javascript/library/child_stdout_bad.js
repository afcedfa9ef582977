// The output of a started process comes in parts: the event's text.
// event: {"name": "<ATTACK>"}
const { spawn, execSync } = require('child_process');

exports.handler = async (event) => {
  const child = spawn('echo', [event.name]);
  let printed = '';
  child.stdout.on('data', (part) => {
    printed += part;
  });
  await new Promise((resolve) => child.on('close', resolve));
  // ruleid: command-injection
  execSync('echo ' + printed);
};
