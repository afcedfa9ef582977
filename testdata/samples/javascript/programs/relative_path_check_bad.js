// The relative path is made of the wrong directory.
// event: {"name": "<ATTACK>"}
const fs = require('fs');
const path = require('path');

const ROOT = path.join(__dirname, 'public');

const isInside = (root, target) => {
  const relative = path.relative(root, target);
  return relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
};

exports.handler = async ({ name }) => {
  const target = path.join(ROOT, name);
  if (!isInside('/', target)) return { statusCode: 403 };
  // ruleid: handler-read
  return { statusCode: 200, body: fs.readFileSync(target, 'utf8') };
};
