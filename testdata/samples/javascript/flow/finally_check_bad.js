// The check returns out of a `try` with a `finally` when the name is empty.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async ({ name }) => {
  try {
    if (name === '') return null;
  } finally {
    console.error('checked');
  }
  // ruleid: command-injection
  return execSync('echo ' + name).toString();
};
