// The list of what is wrong is made anew for each name, and looked at afterwards.
// event: {"names": ["report", "<ATTACK>"]}
const { execSync } = require('child_process');

exports.handler = async ({ names }) => {
  let out = '';
  for (const name of names) {
    const wrong = [];
    if (!/^\w+$/.test(name)) wrong.push(name);
    // ok: command-injection
    if (wrong.length === 0) out += execSync(`echo ${name}`);
  }
  return out;
};
