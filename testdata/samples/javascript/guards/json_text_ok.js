// The field itself is matched.
// event: {"name": "<ATTACK>", "other": {"name": "report"}}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const text = JSON.stringify(event.name);
  if (!/^"[a-z]+"$/.test(text)) return 400;
  // ok: command-injection
  execSync('touch ' + event.name);
  return 200;
};
