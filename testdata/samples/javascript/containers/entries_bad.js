// Values of the entries.
// event: {"options": {"name": "<ATTACK>"}}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  for (const [key, value] of Object.entries(event.options)) {
    if (key !== 'name') continue;
    // ruleid: command-injection
    execSync('echo ' + value);
  }
};
