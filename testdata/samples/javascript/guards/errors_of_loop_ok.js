// The list of what is wrong is empty only when all names were right.
// event: {"names": ["report", "<ATTACK>"]}
const { execSync } = require('child_process');

exports.handler = async ({ names }) => {
  const wrong = [];
  for (const name of names) {
    if (!/^\w+$/.test(name)) wrong.push(name);
  }
  if (wrong.length !== 0) return { statusCode: 400, body: wrong.join() };
  // ok: command-injection
  return execSync(`echo ${names.join(' ')}`).toString();
};
