// The default that checks is evaluated since nothing is given.
// event: {"file": "<ATTACK>", "safe": true}
const { execSync } = require('child_process');

const isSafe = (file) => /^[\w.]+$/.test(file);

function size(file, safe = isSafe(file), command = () => `wc -c ${file}`) {
  if (!safe) throw new Error(`${file} is not safe`);
  // ok: command-injection
  return parseInt(execSync(command()), 10);
}

exports.handler = async (event) => size(event.file);
