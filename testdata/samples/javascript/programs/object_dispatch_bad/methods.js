const { execSync } = require('child_process');

module.exports = {
  tail({ count }) {
    this.trace.push('tail');
    const lines = count || 10;
    // ruleid: command-injection
    return execSync(`tail -n ${lines} log.txt || true`).toString();
  },
  time() {
    return Date.now();
  },
};
