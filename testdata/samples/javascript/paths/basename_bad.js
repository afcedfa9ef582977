// `dirname` leads anywhere.
// event: {"name": "<ATTACK>"}
const fs = require('fs');
const path = require('path');

const BASE = path.join(__dirname, 'data');

exports.handler = async (event) => {
  const name = path.normalize(event.name);
  // ruleid: handler-read
  return fs.readFileSync(path.join(BASE, name), 'utf8');
};
