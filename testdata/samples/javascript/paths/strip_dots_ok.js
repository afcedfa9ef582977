// Nothing but letters is left.
// event: {"name": "<ATTACK>", "n": 1}
const fs = require('fs');
const path = require('path');

const BASE = path.join(__dirname, 'data');

exports.handler = async (event) => {
  const name = event.name.replace(/[^a-z]/g, '');
  // ok: handler-read
  fs.open(path.join(BASE, name), 'r', () => {});
};
