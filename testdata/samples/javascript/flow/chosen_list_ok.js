// The condition chooses the list, and only plain names are in the one that is used.
// event: {"names": ["report", "<ATTACK>"]}
const { execSync } = require('child_process');

const plain = (name) => typeof name === 'string' && /^\w+$/.test(name);

exports.handler = async ({ names }) => {
  const accepted = [];
  const refused = [];
  for (const name of names) (plain(name) ? accepted : refused).push(name);
  accepted.push('report');
  // ok: command-injection
  return execSync(`echo ${accepted.join(' ')}`).toString();
};
