// Without a component `..` a path that is joined to a directory stays below it.
// event: {"name": "<ATTACK>"}
const fs = require('fs');
const path = require('path');

const BASE = path.join(__dirname, 'data', '/');

exports.handler = async (event) => {
  if (/(?:^|[\\/])\.\.(?:[\\/]|$)/.test(event.name)) return 'forbidden';
  const file = path.normalize(path.join(BASE, event.name));
  // ok: handler-read
  return fs.open(file, 'r', () => {});
};
