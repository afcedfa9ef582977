// What was put into the list is taken out again, so that it is empty in any case.
// event: {"names": ["report", "<ATTACK>"]}
const { execSync } = require('child_process');

exports.handler = async ({ names }) => {
  const wrong = [];
  for (const name of names) {
    if (!/^\w+$/.test(name)) wrong.push(name);
    wrong.pop();
  }
  if (wrong.length !== 0) return { statusCode: 400, body: wrong.join() };
  // ruleid: command-injection
  return execSync(`echo ${names.join(' ')}`).toString();
};
