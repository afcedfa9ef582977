// Dots at the beginning have index 0.
// event: {"name": "<ATTACK>"}
const fs = require('fs');
const path = require('path');

const BASE = path.join(__dirname, 'data');

exports.handler = async (event) => {
  if (event.name.indexOf('..') > 0) throw new Error('no');
  // ruleid: path-traversal
  fs.rmSync(path.join(BASE, event.name), { force: true });
};
