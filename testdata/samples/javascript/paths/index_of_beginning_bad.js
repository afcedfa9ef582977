// Not found at the index 1: that tells nothing about where the path begins.
// event: {"name": "<ATTACK>"}
const fs = require('fs');
const path = require('path');

const BASE = path.join(__dirname, 'data', '/');

exports.handler = async (event) => {
  const file = path.resolve(BASE, event.name);
  if (file.indexOf(BASE) === 1) return 'forbidden';
  // ruleid: handler-read
  return fs.open(file, 'r', () => {});
};
