// Lists a folder and picks one of its names.
const { promises: fs } = require('fs');

exports.list = async (folder) => {
  const entries = await fs.readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
};

exports.pick = (names, wanted) => {
  const lower = wanted.toLowerCase();
  return names.find((name) => name.toLowerCase() === lower);
};
