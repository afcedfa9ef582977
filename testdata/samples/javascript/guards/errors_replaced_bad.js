// On request another list takes the place of the errors that were found.
// event: {"names": ["<ATTACK>"], "force": true}
const { execSync } = require('child_process');

exports.handler = async ({ names, force }) => {
  let wrong = [];
  for (const name of names) {
    if (!/^\w+$/.test(name)) wrong.push(name);
  }
  if (force) wrong = [];
  if (wrong.length > 0) return { statusCode: 400, body: wrong.join() };
  // ruleid: command-injection
  return execSync(`echo ${names.join(' ')}`).toString();
};
