// What lies below a directory that was checked to lie inside does so as well.
// event: {"name": "<ATTACK>"}
const fs = require('fs');
const path = require('path');

const BASE = path.join(__dirname, 'data', '/');

exports.handler = async (event) => {
  const folder = path.join(BASE, event.name);
  const way = path.relative(BASE, folder);
  if (way === '..' || way.startsWith('..' + path.sep)) return 'forbidden';
  const file = path.join(folder, '.');
  fs.readdir(file, () => {});
  // ok: handler-read
  return fs.open(folder, 'r', () => {});
};
