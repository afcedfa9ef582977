// Each of the categories is a directory of its own.
// event: {"category": "general", "file": "<ATTACK>"}
const { createReadStream } = require('fs');
const { resolve } = require('path');

const CATEGORIES = Object.entries({
  general: 'general',
  guides: 'guides',
  terms: 'legal/terms',
});

const folders = new Map(CATEGORIES.map(([name, folder]) => [name, resolve(__dirname, folder)]));

function validate({ category, file }) {
  const folder = folders.get(category);
  if (folder === undefined) return { problem: 'category' };
  if (!/^[A-Za-z0-9_-]+(\.[a-z]+)?$/.test(file)) return { problem: 'file' };
  return { file: resolve(folder, file) };
}

const read = async (file) => {
  const chunks = [];
  // ok: handler-read
  const stream = createReadStream(file, { highWaterMark: 4096 });
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
};

exports.handler = async (event) => {
  const { problem, file } = validate(event);
  if (problem) return { statusCode: 400, body: problem };
  const content = await read(file).catch(() => null);
  if (content === null) return { statusCode: 404, body: '' };
  return { statusCode: 200, isBase64Encoded: true, body: content.toString('base64') };
};
