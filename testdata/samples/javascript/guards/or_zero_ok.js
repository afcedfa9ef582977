// The number is used.
// event: {"size": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const size = event.size | 0;
  if (size < 0 || size > 4096) throw new RangeError('size');
  // ok: command-injection
  execSync(`head -c ${size} log.txt || true`);
};
