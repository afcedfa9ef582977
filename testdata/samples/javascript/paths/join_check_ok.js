// The joined path is checked.
// event: {"name": "<ATTACK>"}
const fs = require('fs');
const path = require('path');

const BASE = path.join(__dirname, 'data');

exports.handler = async (event) => {
  const file = path.join(BASE, event.name);
  if (!file.startsWith(BASE + path.sep)) throw new Error('no');
  // ok: handler-read
  fs.open(file, 'r', () => {});
};
