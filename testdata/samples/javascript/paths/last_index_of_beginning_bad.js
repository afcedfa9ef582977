// The other branch is the one in which the path does not begin so.
// event: {"name": "<ATTACK>"}
const fs = require('fs');
const path = require('path');

const BASE = path.join(__dirname, 'data', '/');

exports.handler = async (event) => {
  const file = path.resolve(BASE, event.name);
  if (file.lastIndexOf(BASE, 0) !== 0 || event.name) {
    // ruleid: handler-read
    fs.open(file, 'r', () => {});
  }
};
