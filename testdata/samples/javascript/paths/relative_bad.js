// The relative path is not asked.
// event: {"name": "<ATTACK>"}
const fs = require('fs');
const path = require('path');

const BASE = path.join(__dirname, 'data');

exports.handler = async (event) => {
  const file = path.resolve(BASE, event.name);
  const inside = path.relative(BASE, file);
  if (inside === '') throw new Error('no');
  // ruleid: handler-read
  fs.open(file, 'r', () => {});
};
