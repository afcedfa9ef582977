// The condition chooses the list, and the names that are not plain are in the one that is used.
// event: {"names": ["report", "<ATTACK>"]}
const { execSync } = require('child_process');

const plain = (name) => typeof name === 'string' && /^\w+$/.test(name);

exports.handler = async ({ names }) => {
  const accepted = [];
  const refused = [];
  for (const name of names) (plain(name) ? accepted : refused).push(name);
  refused.push('report');
  // ruleid: command-injection
  return execSync(`echo ${refused.join(' ')}`).toString();
};
