// Removing `../` once is not enough.
// event: {"name": "<ATTACK>", "n": 1}
const fs = require('fs');
const path = require('path');

const BASE = path.join(__dirname, 'data');

exports.handler = async (event) => {
  const name = event.name.replace('../', '');
  // ruleid: handler-read
  fs.open(path.join(BASE, name), 'r', () => {});
};
