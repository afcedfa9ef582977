// Looked for from the end of the index 0 on, it is found at the beginning alone.
// event: {"name": "<ATTACK>"}
const fs = require('fs');
const path = require('path');

const BASE = path.join(__dirname, 'data', '/');

exports.handler = async (event) => {
  const file = path.resolve(BASE, event.name);
  if (file.lastIndexOf(BASE, 0) === 0) {
    // ok: handler-read
    fs.open(file, 'r', () => {});
  }
};
