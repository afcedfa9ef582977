// The name is decoded before the check.
// event: {"rawPath": {"<URL>": "<ATTACK>"}}
const fs = require('fs');
const path = require('path');

exports.handler = async (event) => {
  const raw = decodeURIComponent(event.rawPath);
  if (path.isAbsolute(raw) || raw.includes('..')) return { statusCode: 403 };
  const file = path.resolve(__dirname, 'data', raw);
  // ok: path-traversal
  fs.rmSync(file, { force: true });
  return { statusCode: 204 };
};
