// One of the names is equal to it.
// event: {"theme": "report<ATTACK>"}
// benign: {"theme": "report"}
const { execSync } = require('child_process');

const THEMES = ['dark', 'report', 'light'];

exports.handler = async ({ theme }) => {
  const found = THEMES.find((one) => theme === one);
  if (found === undefined) return 'no such theme';
  // ok: command-injection
  return execSync(`cat themes/${theme}.css || true`).toString();
};
