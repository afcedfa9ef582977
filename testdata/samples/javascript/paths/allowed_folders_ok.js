// The real path has to lie below one of the folders of the settings.
// event: {"name": "out/<ATTACK>"}
const fs = require('fs/promises');
const path = require('path');

const folders = (process.env.ALLOWED_FOLDERS || '.').split(':').map((folder) => path.resolve(folder));

function isAllowed(file, all) {
  const normal = path.resolve(path.normalize(file));
  return all.some((folder) => {
    const base = path.resolve(path.normalize(folder));
    if (normal === base) return true;
    return normal.startsWith(base + path.sep);
  });
}

async function placeOf(name) {
  const file = path.resolve(name);
  if (!isAllowed(file, folders)) throw new Error(`not allowed: ${name}`);
  await fs.mkdir(path.dirname(file), { recursive: true });
  const real = await fs.realpath(path.dirname(file));
  if (!isAllowed(real, folders)) throw new Error(`leads elsewhere: ${name}`);
  return file;
}

exports.handler = async (event) => {
  const file = await placeOf(event.name);
  // ok: path-traversal
  await fs.writeFile(file, 'x');
};
