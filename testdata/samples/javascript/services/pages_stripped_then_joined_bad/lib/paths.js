// Finds files below the function's folders.
const path = require('path');

const BASE = path.resolve(__dirname, '..');

/** The place of a name that may come from a request. */
exports.locate = (folder, name) => {
  const root = path.join(BASE, folder);
  const clean = path.normalize(name).replace(/^(\.\.(\/|\\|$))+/, '');
  return path.resolve(root, clean);
};
