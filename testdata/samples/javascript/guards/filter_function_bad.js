// The callback gives the function back and does not ask it.
// event: {"names": ["<ATTACK>", "x"]}
const { execSync } = require('child_process');

const isName = (value) => typeof value === 'string' && /^[a-z]+$/.test(value);

exports.handler = async (event) => {
  const names = event.names.filter((name) => isName);
  if (names.length === 0) return;
  // ruleid: command-injection
  execSync(`touch ${names.join(' ')}`);
};
