// Of two ways to begin the first one is taken: one dash goes, the others stay.
// event: {"branch": "-<ATTACK>"}
// benign: {"branch": "report"}
const { execFileSync } = require('child_process');

exports.handler = async (event) => {
  const branch = String(event.branch).replace(/^-|^-+/, '');
  // ruleid: argument-injection
  return execFileSync('git', ['fetch', branch]).toString();
};
