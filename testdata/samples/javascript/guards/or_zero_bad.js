// A text that is no number counts as 0, and the text is used.
// event: {"size": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const size = event.size | 0;
  if (size < 0 || size > 4096) throw new RangeError('size');
  // ruleid: command-injection
  execSync(`head -c ${event.size} log.txt || true`);
};
