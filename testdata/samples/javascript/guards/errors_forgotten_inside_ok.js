// All groups put what is wrong into one list; the loop over a group is left early.
// event: {"groups": [["<ATTACK>"], ["report"]]}
// benign: {"groups": [["report"], ["report"]]}
const { execSync } = require('child_process');

exports.handler = async ({ groups }) => {
  const errors = [];
  groups.forEach((group) => {
    for (const name of group) {
      if (!/^\w+$/.test(name)) errors.push(name);
    }
  });
  if (errors.length > 0) return { statusCode: 400, body: errors.join() };
  // ok: command-injection
  return execSync(`echo ${groups.map((group) => group.join(' ')).join(' ')}`).toString();
};
