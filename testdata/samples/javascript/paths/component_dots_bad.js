// Only a `..` at the end is found: one before a name leads out.
// event: {"name": "<ATTACK>"}
const fs = require('fs');
const path = require('path');

const BASE = path.join(__dirname, 'data', '/');

exports.handler = async (event) => {
  if (/(?:^|[\\/])\.\.$/.test(event.name)) return 'forbidden';
  const file = path.normalize(path.join(BASE, event.name));
  // ruleid: handler-read
  return fs.open(file, 'r', () => {});
};
