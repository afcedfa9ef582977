// Dots further inside are not at the beginning until the path is normalized.
// event: {"file": "x/../<ATTACK>"}
const fs = require('fs');
const path = require('path');

exports.handler = async ({ file }) => {
  if (path.isAbsolute(file)) throw new Error('absolute');
  const relative = file;
  if (relative.startsWith('..')) throw new Error('outside');
  // ruleid: path-traversal
  fs.rmSync(path.join(__dirname, 'data', relative), { force: true });
};
