// The way from the directory is told and not asked.
// event: {"name": "<ATTACK>"}
const fs = require('fs');
const path = require('path');

const BASE = path.join(__dirname, 'data', '/');

exports.handler = async (event) => {
  const folder = path.join(BASE, event.name);
  const way = path.relative(BASE, folder);
  console.log(way);
  // ruleid: handler-read
  return fs.open(folder, 'r', () => {});
};
