// A beginning that is cut off and compared is a check as `startsWith` is.
// event: {"name": "<ATTACK>"}
const fs = require('fs');
const path = require('path');

const BASE = path.join(__dirname, 'data', '/');

exports.handler = async (event) => {
  const file = path.normalize(path.join(BASE, event.name));
  if (file.slice(0, BASE.length) !== BASE) return 'forbidden';
  // ok: handler-read
  return fs.open(file, 'r', () => {});
};
