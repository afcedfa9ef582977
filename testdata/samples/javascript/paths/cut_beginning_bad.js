// The path was not made normal before its beginning was compared: `..` leads out.
// event: {"name": "<ATTACK>"}
const fs = require('fs');
const path = require('path');

const BASE = path.join(__dirname, 'data', '/');

exports.handler = async (event) => {
  const file = BASE + event.name;
  if (file.slice(0, BASE.length) !== BASE) return 'forbidden';
  // ruleid: handler-read
  return fs.open(file, 'r', () => {});
};
