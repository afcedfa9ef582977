// A normalized relative path leaves its folder at the beginning only.
// event: {"file": "x/../<ATTACK>"}
const fs = require('fs');
const path = require('path');

exports.handler = async ({ file }) => {
  if (path.isAbsolute(file)) throw new Error('absolute');
  const relative = path.normalize(file);
  if (relative.startsWith('..')) throw new Error('outside');
  // ok: path-traversal
  fs.rmSync(path.join(__dirname, 'data', relative), { force: true });
};
