// The names are refused when any of them is wrong.
// event: {"names": ["report", "<ATTACK>"]}
const { execSync } = require('child_process');

exports.handler = async ({ names }) => {
  const wrong = names.filter((name) => !/^[a-z]+$/.test(name)).length;
  if (wrong !== 0) throw new Error(`${wrong} names are wrong`);
  // ok: command-injection
  execSync(`touch ${names.join(' ')}`);
};
