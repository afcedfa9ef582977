// A character at the very beginning is found at 0.
// event: {"label": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async ({ label }) => {
  const at = label.search(/[^a-z0-9]/i);
  if (at > 0) return `character ${at}`;
  // ruleid: command-injection
  execSync(`echo ${label}`);
  return 'done';
};
