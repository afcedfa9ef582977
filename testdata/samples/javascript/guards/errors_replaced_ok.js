// On request a list that is not empty takes the place of the errors that were found.
// event: {"names": ["<ATTACK>"]}
const { execSync } = require('child_process');

exports.handler = async ({ names, refuse }) => {
  let wrong = [];
  for (const name of names) {
    if (!/^\w+$/.test(name)) wrong.push(name);
  }
  if (refuse) wrong = ['refused'];
  if (wrong.length > 0) return { statusCode: 400, body: wrong.join() };
  // ok: command-injection
  return execSync(`echo ${names.join(' ')}`).toString();
};
