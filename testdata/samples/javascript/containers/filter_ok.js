// The filter lets known names pass.
// event: {"names": ["<ATTACK>", "report"]}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const names = event.names.filter((name) => ['report', 'other'].includes(name));
  for (const name of names) {
    // ok: command-injection
    execSync('echo ' + name);
  }
};
