// The filter lets all texts pass.
// event: {"names": ["<ATTACK>", "report"]}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const names = event.names.filter((name) => name.length > 1);
  for (const name of names) {
    // ruleid: command-injection
    execSync('echo ' + name);
  }
};
