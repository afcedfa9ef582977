// The path begins with the root because it was put in front; the dots behind it still climb.
// event: {"version": "2.0", "rawPath": "/<ATTACK>", "requestContext": {"http": {"method": "GET"}}}
const fs = require('fs');
const path = require('path');

const PUBLIC = path.join(__dirname, 'public') + path.sep;
const TYPES = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.png': 'image/png' };

function fileOf(rawPath) {
  const name = rawPath === '/' ? 'index.html' : decodeURIComponent(rawPath.slice(1));
  const file = PUBLIC + name;
  return file.startsWith(PUBLIC) ? file : null;
}

function respond(file) {
  const type = TYPES[path.extname(file)] || 'application/octet-stream';
  // ruleid: handler-read
  const content = fs.readFileSync(file);
  return {
    statusCode: 200,
    headers: { 'content-type': type, 'cache-control': 'max-age=300' },
    isBase64Encoded: true,
    body: content.toString('base64'),
  };
}

exports.handler = async (event) => {
  if (event.requestContext.http.method !== 'GET') return { statusCode: 405 };
  const file = fileOf(event.rawPath);
  if (!file) return { statusCode: 403 };
  try {
    return respond(file);
  } catch (error) {
    return { statusCode: error.code === 'ENOENT' ? 404 : 500 };
  }
};
