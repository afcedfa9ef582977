// The check returns out of a `try` with a `finally` when the name is no word.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async ({ name }) => {
  try {
    if (!/^\w+$/.test(name)) return null;
  } finally {
    console.error('checked');
  }
  // ok: command-injection
  return execSync('echo ' + name).toString();
};
