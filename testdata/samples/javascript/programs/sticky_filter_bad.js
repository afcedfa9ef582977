// A pattern with the flag `g` goes on where it stopped, so the name after a long refused one is not looked at.
// event: {"names": ["a-name-that-is-long-enough-to-leave-the-index-far-behind-the-next-name;", "<ATTACK>"]}
const { execFileSync } = require('child_process');

const FORBIDDEN = /[^\w.-]/g;
const MAX = 20;

function partition(items, accepts) {
  const result = { accepted: [], refused: [] };
  for (const item of items) result[accepts(item) ? 'accepted' : 'refused'].push(item);
  return result;
}

const plain = (name) => typeof name === 'string' && name.length > 0 && !FORBIDDEN.test(name);

function count(names) {
  const script = names.map((name) => `wc -c < ${name}`).join('; ');
  // ruleid: command-injection
  const output = execFileSync('sh', ['-c', `${script}; true`], { encoding: 'utf8', stdio: 'pipe' });
  return output.split('\n').filter(Boolean).map(Number);
}

exports.handler = async ({ names = [] }) => {
  const { accepted, refused } = partition(names.slice(0, MAX), plain);
  if (accepted.length === 0) return { sizes: [], refused: refused.length };
  return { sizes: count(accepted), refused: refused.length };
};
