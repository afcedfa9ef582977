// The helper joins and checks.
// event: {"name": "<ATTACK>"}
const fs = require('fs');
const path = require('path');

const BASE = path.join(__dirname, 'data');

function inside(name) {
  const file = path.resolve(BASE, name);
  if (!file.startsWith(BASE + '/')) throw new Error('no');
  return file;
}

exports.handler = async (event) => {
  // ok: path-traversal
  fs.rmSync(inside(event.name), { force: true });
};
