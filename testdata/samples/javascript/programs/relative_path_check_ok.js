// The relative path does not lead upwards.
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
  if (!isInside(ROOT, target)) return { statusCode: 403 };
  // ok: handler-read
  return { statusCode: 200, body: fs.readFileSync(target, 'utf8') };
};
