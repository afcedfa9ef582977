// The key that the event fills is taken out of the rest.
// event: {"secret": "<ATTACK>", "mode": "list"}
const { execSync } = require('child_process');

const FIELD = { dropped: 'secret', kept: ['mode', 'secret'] };

function options(event) {
  const { [FIELD.dropped]: dropped = 'none', ...rest } = event;
  const [, second = 'x'] = FIELD.kept;
  const { [second]: value = 'report', [`${'mo'}de`]: mode = 'list' } = { ...rest, mode: 'list' };
  return { value, mode, size: dropped.length };
}

exports.handler = async (event) => {
  const { value, mode } = options(event);
  // ok: command-injection
  return execSync(`echo ${mode} ${value}`).toString();
};
