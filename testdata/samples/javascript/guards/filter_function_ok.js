// The filter asks the function about each name.
// event: {"names": ["<ATTACK>", "x"]}
const { execSync } = require('child_process');

const isName = (value) => typeof value === 'string' && /^[a-z]+$/.test(value);

exports.handler = async (event) => {
  const names = event.names.filter(isName);
  if (names.length === 0) return;
  // ok: command-injection
  execSync(`touch ${names.join(' ')}`);
};
