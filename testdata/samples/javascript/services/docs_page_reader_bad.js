// The bare name keeps to one directory, but that one holds the function's code.
// event: {"rawPath": "/help/<ATTACK>"}
const { readFile } = require('fs').promises;
const path = require('path');

const ROOT = process.env.LAMBDA_TASK_ROOT || __dirname;
const settings = Object.freeze({
  pages: ROOT,
  types: { '.html': 'text/html', '.md': 'text/markdown' },
});

const cache = new Map();

async function page(route) {
  const name = path.posix.basename(route);
  if (!name || name.startsWith('.')) return undefined;
  if (!cache.has(name)) {
    const file = path.join(settings.pages, name);
    // ruleid: handler-read
    cache.set(name, readFile(file, 'utf8').catch(() => undefined));
  }
  return cache.get(name);
}

exports.handler = async ({ rawPath }) => {
  const text = await page(rawPath.replace(/^\/help\//, ''));
  if (text === undefined) return { statusCode: 404, body: 'not found' };
  const type = settings.types[path.extname(rawPath)] ?? 'text/plain';
  return { statusCode: 200, headers: { 'content-type': type }, body: text };
};
