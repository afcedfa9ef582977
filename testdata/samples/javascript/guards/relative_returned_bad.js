// The way from the root begins with no slash when it leads out of the root, either.
// event: {"name": "<ATTACK>"}
// benign: {"name": "report.txt"}
const fs = require('fs');
const path = require('path');

const ROOT = path.resolve('data');

function inside(file) {
  const relation = path.relative(ROOT, file);
  return relation && !relation.startsWith('/');
}

exports.handler = async (event) => {
  const file = path.resolve(ROOT, event.name);
  if (!inside(file)) throw new Error('outside');
  // ruleid: handler-read
  return fs.readFileSync(file, 'utf8');
};
