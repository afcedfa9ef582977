// Freezing is shallow, so the program within can be replaced.
// event: {"patch": {"archive.program": "<ATTACK>", "retries": "2"}}
const { execSync } = require('child_process');

function deepFreeze(value, depth = Infinity) {
  if (value === null || typeof value !== 'object' || depth <= 0) return value;
  for (const inner of Object.values(value)) deepFreeze(inner, depth - 1);
  return Object.freeze(value);
}

const make = () => ({
  retries: 1,
  archive: { program: 'ls', folder: '.' },
});

const settings = deepFreeze(make(), 1);

function patch(target, changes) {
  for (const [place, value] of Object.entries(changes)) {
    const names = place.split('.').filter((name) => name !== '__proto__');
    const last = names.pop();
    const owner = names.reduce((object, name) => object?.[name], target);
    if (owner && Object.hasOwn(owner, last)) owner[last] = value;
  }
  return target;
}

exports.handler = async (event) => {
  const { archive } = patch(settings, event.patch ?? {});
  const line = [archive.program, archive.folder].join(' ');
  // ruleid: command-injection
  const output = execSync(line, { encoding: 'utf8', stdio: 'pipe' });
  return { entries: output.split('\n').length - 1 };
};
