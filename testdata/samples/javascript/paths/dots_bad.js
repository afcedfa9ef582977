// An absolute path needs no dots.
// event: {"name": "<ATTACK>"}
const fs = require('fs');
const path = require('path');

const BASE = path.join(__dirname, 'data');

exports.handler = async (event) => {
  if (event.name.includes('..')) throw new Error('no');
  // ruleid: handler-read
  fs.open(path.resolve(BASE, event.name), 'r', () => {});
};
