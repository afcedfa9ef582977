// What is read is one of the files that are listed.
// event: {"queryStringParameters": {"file": "<ATTACK>"}}
// benign: {"queryStringParameters": {"file": "LICENSE"}}
const fs = require('fs');
const path = require('path');

const ROOT = process.env.LAMBDA_TASK_ROOT || __dirname;
const SHOWN = ['LICENSE', 'CHANGELOG.md', 'openapi.json'];

function isAllowed(file) {
  return file.length > 0 && SHOWN.includes(file);
}

function reply(statusCode, body) {
  return { statusCode, headers: { 'content-type': 'text/plain' }, body };
}

exports.handler = async (event) => {
  const { file = '' } = event.queryStringParameters || {};
  if (!isAllowed(file)) return reply(403, 'this file is not shown');
  try {
    // ok: handler-read, path-traversal
    const text = await fs.promises.readFile(path.resolve(ROOT, file), 'utf8');
    return reply(200, text);
  } catch (error) {
    console.error(`cannot read ${file}: ${error.code}`);
    return reply(404, 'no such file');
  }
};
