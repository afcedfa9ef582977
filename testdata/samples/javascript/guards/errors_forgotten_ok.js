// A list of warnings is emptied for each name; the list of what is wrong is kept.
// event: {"names": ["<ATTACK>", "report"]}
const { execSync } = require('child_process');

exports.handler = async ({ names }) => {
  const wrong = [];
  const warnings = [];
  for (const name of names) {
    warnings.splice(0);
    if (name.length > 40) warnings.push('long');
    if (!/^\w+$/.test(name)) wrong.push(name, ...warnings);
  }
  if (wrong.length > 0) return { statusCode: 400, body: wrong.join() };
  // ok: command-injection
  return execSync(`echo ${names.join(' ')}`).toString();
};
