// Of the listing only its length is asked; the name that is read is the caller's.
// event: {"pathParameters": {"name": "<ATTACK>"}}
const { list, pick } = require('./listing');
const fs = require('fs').promises;
const { join } = require('path');

const FOLDER = join(__dirname, 'docs');

exports.handler = async ({ pathParameters: { name } }) => {
  const names = await list(FOLDER);
  const chosen = pick(names, name);
  if (chosen === undefined) return { statusCode: 404, body: '' };
  // ruleid: handler-read
  const body = await fs.readFile(join(FOLDER, chosen), 'utf8');
  return { statusCode: 200, body };
};
