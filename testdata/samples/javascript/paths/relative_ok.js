// The relative path does not lead upwards.
// event: {"name": "<ATTACK>"}
const fs = require('fs');
const path = require('path');

const BASE = path.join(__dirname, 'data');

exports.handler = async (event) => {
  const file = path.resolve(BASE, event.name);
  const inside = path.relative(BASE, file);
  if (inside.startsWith('..') || path.isAbsolute(inside)) throw new Error('no');
  // ok: handler-read
  fs.open(file, 'r', () => {});
};
