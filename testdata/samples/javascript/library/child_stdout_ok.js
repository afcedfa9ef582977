// The output of a started process comes in parts: the program's own.
// event: {"name": "<ATTACK>"}
const { spawn, execSync } = require('child_process');

exports.handler = async (event) => {
  const child = spawn('echo', ['report']);
  let printed = '';
  child.stdout.on('data', (part) => {
    printed += part;
  });
  await new Promise((resolve) => child.on('close', resolve));
  // ok: command-injection
  execSync('echo ' + printed);
};
