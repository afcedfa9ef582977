// All dashes are taken away at the beginning, and those at the end.
// event: {"branch": "<ATTACK>"}
const { execFileSync } = require('child_process');

exports.handler = async (event) => {
  const branch = String(event.branch).replace(/^-+|-+$/g, '');
  // ok: argument-injection
  return execFileSync('git', ['fetch', branch]).toString();
};
