const { execSync } = require('child_process');

module.exports = {
  tail({ count }) {
    this.trace.push('tail');
    const lines = Number.parseInt(count, 10) || 10;
    // ok: command-injection
    return execSync(`tail -n ${lines} log.txt || true`).toString();
  },
  time() {
    return Date.now();
  },
};
