// What a helper finds wrong goes into the list of errors; it looks at other texts than the ones that are used.
// event: {"names": ["report"], "labels": ["<ATTACK>"]}
const { execSync } = require('child_process');
const problemsOf = (name) => (/^\w+$/.test(name) ? [] : ['letters and digits only']);
exports.handler = async ({ names, labels }) => {
  const problems = [];
  for (const name of names) {
    problems.push(...problemsOf(name));
  }
  if (problems.length > 0) return { statusCode: 400 };
  // ruleid: command-injection
  return execSync(`echo ${labels.join(' ')}`).toString();
};
