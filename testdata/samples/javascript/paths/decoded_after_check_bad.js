// What was encoded when it was checked is decoded afterwards.
// event: {"rawPath": {"<URL>": "<ATTACK>"}}
const fs = require('fs');
const path = require('path');

exports.handler = async (event) => {
  const raw = event.rawPath;
  if (path.isAbsolute(raw) || raw.includes('..')) return { statusCode: 403 };
  const file = path.resolve(__dirname, 'data', decodeURIComponent(raw));
  // ruleid: path-traversal
  fs.rmSync(file, { force: true });
  return { statusCode: 204 };
};
