// One spelling of the code's own file is refused, and a file has many spellings.
// event: {"queryStringParameters": {"file": "<ATTACK>"}}
// benign: {"queryStringParameters": {"file": "report"}}
const fs = require('fs');
const path = require('path');

const ROOT = process.env.LAMBDA_TASK_ROOT || __dirname;
const HIDDEN = ['handler.js', 'package.json', '.env'];

function isAllowed(file) {
  return file.length > 0 && !HIDDEN.includes(file);
}

function reply(statusCode, body) {
  return { statusCode, headers: { 'content-type': 'text/plain' }, body };
}

exports.handler = async (event) => {
  const { file = '' } = event.queryStringParameters || {};
  if (!isAllowed(file)) return reply(403, 'this file is not shown');
  try {
    // ruleid: handler-read
    // todoruleid: path-traversal
    const text = await fs.promises.readFile(path.resolve(ROOT, file), 'utf8');
    return reply(200, text);
  } catch (error) {
    console.error(`cannot read ${file}: ${error.code}`);
    return reply(404, 'no such file');
  }
};
