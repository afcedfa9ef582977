// What a helper finds wrong with each name is put into one list.
// event: {"names": ["<ATTACK>", "report"]}
const { execSync } = require('child_process');
const problemsOf = (name) => (/^\w+$/.test(name) ? [] : ['letters and digits only']);
exports.handler = async ({ names }) => {
  const problems = [];
  for (const name of names) {
    problems.push(...problemsOf(name));
  }
  if (problems.length > 0) return { statusCode: 400 };
  // ok: command-injection
  return execSync(`echo ${names.join(' ')}`).toString();
};
