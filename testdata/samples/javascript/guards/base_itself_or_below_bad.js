// What is below the directory around it passes, too.
// event: {"name": "<ATTACK>"}
const fs = require('fs');
const path = require('path');

const BASE = path.join(__dirname, 'data');

exports.handler = async (event) => {
  const file = path.resolve(BASE, event.name);
  if (!(file === BASE || file.startsWith(__dirname + path.sep))) throw new Error('no');
  // todoruleid: handler-read
  fs.open(file, 'r', () => {});
};
