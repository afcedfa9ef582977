// The event's settings replace the command's.
// event: {"file": "a.txt", "settings": {"program": "<ATTACK>"}}
const { execSync } = require('child_process');

const defaults = { program: 'wc', flags: '-c' };

function build({ file, settings = {}, ...rest }) {
  const { program, flags } = Object.assign({}, defaults, settings);
  const name = file === 'a.txt' ? 'a.txt' : 'b.txt';
  return [program, flags, name, ...Object.keys(rest).map(() => '')].join(' ');
}

exports.handler = async (event) => {
  // ruleid: command-injection
  return execSync(build(event) + ' || true').toString();
};
