// The directory itself, or what begins with it and a slash.
// event: {"name": "<ATTACK>"}
const fs = require('fs');
const path = require('path');

const BASE = path.join(__dirname, 'data');

exports.handler = async (event) => {
  const file = path.resolve(BASE, event.name);
  if (!(file === BASE || file.startsWith(BASE + path.sep))) throw new Error('no');
  // ok: handler-read
  fs.open(file, 'r', () => {});
};
