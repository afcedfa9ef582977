// The rest of the object holds the key that was not taken.
// event: {"secret": "<ATTACK>", "mode": "list"}
const { execSync } = require('child_process');

const FIELD = { dropped: 'mode', kept: ['mode', 'secret'] };

function options(event) {
  const { [FIELD.dropped]: dropped = 'none', ...rest } = event;
  const [, second = 'x'] = FIELD.kept;
  const { [second]: value = 'report', [`${'mo'}de`]: mode = 'list' } = { ...rest, mode: 'list' };
  return { value, mode, size: dropped.length };
}

exports.handler = async (event) => {
  const { value, mode } = options(event);
  // ruleid: command-injection
  return execSync(`echo ${mode} ${value}`).toString();
};
