// Nothing is found anywhere.
// event: {"label": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async ({ label }) => {
  const at = label.search(/[^a-z0-9]/i);
  if (at !== -1) return `character ${at}`;
  // ok: command-injection
  execSync(`echo ${label}`);
  return 'done';
};
