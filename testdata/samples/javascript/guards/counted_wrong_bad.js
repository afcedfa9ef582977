// The names are refused when all of them are wrong.
// event: {"names": ["report", "<ATTACK>"]}
const { execSync } = require('child_process');

exports.handler = async ({ names }) => {
  const wrong = names.filter((name) => !/^[a-z]+$/.test(name)).length;
  if (wrong === names.length) throw new Error(`${wrong} names are wrong`);
  // ruleid: command-injection
  execSync(`touch ${names.join(' ')}`);
};
