// The list of what is wrong is looked at before it is made anew: it tells about the name before.
// event: {"names": ["report", "<ATTACK>"]}
const { execSync } = require('child_process');

exports.handler = async ({ names }) => {
  let wrong = null;
  let out = '';
  for (const name of names) {
    // ruleid: command-injection
    if (!wrong || wrong.length === 0) out += execSync(`echo ${name}`);
    wrong = [];
    if (!/^\w+$/.test(name)) wrong.push(name);
  }
  return out;
};
