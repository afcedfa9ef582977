// One of the names is its beginning.
// event: {"theme": "report<ATTACK>"}
// benign: {"theme": "report"}
const { execSync } = require('child_process');

const THEMES = ['dark', 'report', 'light'];

exports.handler = async ({ theme }) => {
  const found = THEMES.find((one) => theme.startsWith(one));
  if (found === undefined) return 'no such theme';
  // ruleid: command-injection
  return execSync(`cat themes/${theme}.css || true`).toString();
};
