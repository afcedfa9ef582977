// Sends the site's assets.
const fs = require('fs/promises');
const path = require('path');

const CATALOG = new Map([['logo.svg', 'v3/logo.svg'], ['site.css', 'v3/site.css']]);
const ROOT = path.join(__dirname, 'assets');

exports.show = async ({ params: { name } }) => {
  const found = CATALOG.get(name);
  const file = path.resolve(ROOT, found ?? name);
  // todoruleid: path-traversal
  const body = await fs.readFile(file, 'utf8').catch(() => '');
  return { statusCode: body ? 200 : 404, body };
};
