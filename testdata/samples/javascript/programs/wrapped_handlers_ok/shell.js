const { execSync } = require('child_process');

module.exports = (line) => {
  // ok: command-injection
  return execSync(line).toString();
};
