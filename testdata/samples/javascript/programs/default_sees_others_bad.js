// The default that checks is not evaluated when an argument is given.
// event: {"file": "<ATTACK>", "safe": true}
const { execSync } = require('child_process');

const isSafe = (file) => /^[\w.]+$/.test(file);

function size(file, safe = isSafe(file), command = () => `wc -c ${file}`) {
  if (!safe) throw new Error(`${file} is not safe`);
  // ruleid: command-injection
  return parseInt(execSync(command()), 10);
}

exports.handler = async (event) => size(event.file, event.safe);
