// What is checked is not what is read.
// event: {"name": "<ATTACK>"}
const fs = require('fs');
const path = require('path');

const BASE = path.join(__dirname, 'data');

exports.handler = async (event) => {
  const file = path.join(BASE, event.name);
  if (!path.join(BASE, 'x').startsWith(BASE + path.sep)) throw new Error('no');
  // ruleid: handler-read
  fs.open(file, 'r', () => {});
};
