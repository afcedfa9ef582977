// The upload's key holds the digest of its file name.
// event: {"headers": {"x-file-name": "<ATTACK>"}, "isBase64Encoded": true, "body": "aGVsbG8="}
const { storage } = require('./storage');
const { keyFor } = require('./keys');

exports.handler = async (event) => {
  const name = event.headers['x-file-name'] || 'unnamed';
  const content = Buffer.from(event.body, event.isBase64Encoded ? 'base64' : 'utf8');
  const key = keyFor(name);
  await storage().put(key, content);
  return { statusCode: 201, body: JSON.stringify({ key, size: content.length }) };
};
