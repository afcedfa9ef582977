// Found at the index 0: the path begins so.
// event: {"name": "<ATTACK>"}
const fs = require('fs');
const path = require('path');

const BASE = path.join(__dirname, 'data', '/');

exports.handler = async (event) => {
  const file = path.resolve(BASE, event.name);
  if (file.indexOf(BASE) !== 0) return 'forbidden';
  // ok: handler-read
  return fs.open(file, 'r', () => {});
};
