// The index that `findLastIndex` gives leads to a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const kinds = ['a', 'b'];
  const names = ['report', 'list'];
  // ok: command-injection
  execSync('echo ' + names[kinds.findLastIndex((kind) => kind === 'a')]);
};
