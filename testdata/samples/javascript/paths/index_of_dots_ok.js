// Dots have no index.
// event: {"name": "<ATTACK>"}
const fs = require('fs');
const path = require('path');

const BASE = path.join(__dirname, 'data');

exports.handler = async (event) => {
  if (event.name.indexOf('..') !== -1) throw new Error('no');
  // ok: path-traversal
  fs.rmSync(path.join(BASE, event.name), { force: true });
};
