// Joined below a directory, a path without dots stays there.
// event: {"name": "<ATTACK>"}
const fs = require('fs');
const path = require('path');

const BASE = path.join(__dirname, 'data');

exports.handler = async (event) => {
  if (event.name.includes('..')) throw new Error('no');
  // ok: handler-read
  fs.open(path.join(BASE, event.name), 'r', () => {});
};
