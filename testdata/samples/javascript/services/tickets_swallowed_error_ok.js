// The check's error reaches the handler's end, where it becomes the answer.
// event: {"body": {"<JSON>": {"ticket": 17, "attachment": "<ATTACK>"}}}
const fs = require('fs');
const path = require('path');

class ValidationError extends Error {
  constructor(field, message) {
    super(`${field}: ${message}`);
    this.name = 'ValidationError';
    this.field = field;
  }
}

function assertFileName(name) {
  if (typeof name !== 'string') throw new ValidationError('attachment', 'must be a text');
  if (!/^[\w-]{1,80}$/.test(name)) throw new ValidationError('attachment', 'has forbidden characters');
}

function loadAttachment({ ticket, attachment }) {
  assertFileName(attachment);
  const folder = path.join(__dirname, 'attachments', String(Number(ticket)));
  // ok: handler-read
  return fs.readFileSync(path.join(folder, attachment));
}

exports.handler = async (event) => {
  try {
    const content = loadAttachment(JSON.parse(event.body));
    return { statusCode: 200, isBase64Encoded: true, body: content.toString('base64') };
  } catch (error) {
    if (error instanceof ValidationError) {
      return { statusCode: 400, body: JSON.stringify({ field: error.field, message: error.message }) };
    }
    return { statusCode: error.code === 'ENOENT' ? 404 : 500, body: '' };
  }
};
