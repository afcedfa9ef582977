// The base ends with a separator.
// event: {"name": "<ATTACK>"}
const fs = require('fs');
const path = require('path');

const BASE = path.join(__dirname, 'data');

exports.handler = async (event) => {
  const file = path.resolve(BASE, event.name);
  if (!file.startsWith(BASE + path.sep)) throw new Error('no');
  // ok: handler-read
  fs.open(file, 'r', () => {});
};
