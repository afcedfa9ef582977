const { execSync } = require('child_process');

module.exports = (line) => {
  // ruleid: command-injection
  return execSync(line).toString();
};
