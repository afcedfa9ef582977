// What comes back is the way from the root, where that is empty, or whether it stays below the root.
// event: {"name": "<ATTACK>"}
// benign: {"name": "report.txt"}
const fs = require('fs');
const path = require('path');

const ROOT = path.resolve('data');

function inside(file) {
  const relation = path.relative(ROOT, file);
  return relation && !relation.startsWith('..') && !path.isAbsolute(relation);
}

exports.handler = async (event) => {
  const file = path.resolve(ROOT, event.name);
  if (!inside(file)) throw new Error('outside');
  // ok: handler-read
  return fs.readFileSync(file, 'utf8');
};
