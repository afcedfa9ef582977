// Each group begins with an empty list of errors, and the loop over the group is left early: only the last group counts.
// event: {"groups": [["<ATTACK>", "<ATTACK>"], ["report", "report"]]}
// benign: {"groups": [["report"], ["report"]]}
const { execSync } = require('child_process');

exports.handler = async ({ groups }) => {
  let errors = [];
  groups.forEach((group) => {
    for (const name of group) {
      errors = [];
      if (!/^\w+$/.test(name)) {
        errors.push(name);
        break;
      }
    }
  });
  if (errors.length > 0) return { statusCode: 400, body: errors.join() };
  // ruleid: command-injection
  return execSync(`echo ${groups.map((group) => group.join(' ')).join(' ')}`).toString();
};
