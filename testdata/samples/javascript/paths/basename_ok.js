// `basename` stays below.
// event: {"name": "<ATTACK>"}
const fs = require('fs');
const path = require('path');

const BASE = path.join(__dirname, 'data');

exports.handler = async (event) => {
  const name = path.basename(event.name);
  // ok: handler-read
  return fs.readFileSync(path.join(BASE, name), 'utf8');
};
