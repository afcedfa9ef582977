// The climbing parts are taken away, and joining puts what is left below the root.
// event: {"queryStringParameters": {"page": "<ATTACK>"}}
const fs = require('fs');
const { locate } = require('./lib/paths');

exports.handler = async (event) => {
  const page = event.queryStringParameters?.page || 'home';
  const file = locate('pages', page);
  let html;
  try {
    // todook: handler-read
    html = fs.readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return { statusCode: 404, body: 'no such page' };
  }
  return { statusCode: 200, headers: { 'Content-Type': 'text/html' }, body: html };
};
