// The climbing parts are taken out until there is none left.
// event: {"documents": [{"folder": "....//....//<ATTACK>"}]}
// benign: {"documents": [{"folder": "invoices"}]}
const fs = require('fs');
const path = require('path');

const BASE = path.join(__dirname, 'documents');
const CLIMB = /\.\.(?:\/|$)/g;

function clean(folder) {
  let before;
  let after = folder;
  do {
    before = after;
    after = before.replace(CLIMB, '');
  } while (after !== before);
  return after;
}

const remove = (file) =>
  new Promise((resolve) => {
    // todook: path-traversal
    fs.unlink(file, (error) => resolve(error ? error.code : 'removed'));
  });

exports.handler = async ({ documents }) => {
  const results = {};
  for (const { folder } of documents) {
    if (typeof folder !== 'string' || folder.length > 200) continue;
    results[folder] = await remove(path.join(BASE, clean(folder)));
  }
  return results;
};
