// The list of what is wrong is emptied for each name: in the end it tells about the last one only.
// event: {"names": ["<ATTACK>", "report"]}
const { execSync } = require('child_process');

exports.handler = async ({ names }) => {
  const wrong = [];
  for (const name of names) {
    wrong.splice(0);
    if (!/^\w+$/.test(name)) wrong.push(name);
  }
  if (wrong.length > 0) return { statusCode: 400, body: wrong.join() };
  // ruleid: command-injection
  return execSync(`echo ${names.join(' ')}`).toString();
};
