// The helper joins.
// event: {"name": "<ATTACK>"}
const fs = require('fs');
const path = require('path');

const BASE = path.join(__dirname, 'data');

function inside(name) {
  const file = path.resolve(BASE, name);
  return file;
}

exports.handler = async (event) => {
  // ruleid: path-traversal
  fs.rmSync(inside(event.name), { force: true });
};
