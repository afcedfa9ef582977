// Reads partials from the disk.
const fs = require('fs/promises');
const path = require('path');

exports.Loader = class Loader {
  constructor(root, { folder, extensions }) {
    this.views = path.join(root, folder);
    this.extensions = extensions;
    this.boundary = this.views + path.sep;
  }

  async load(name) {
    for (const extension of this.extensions) {
      const file = path.resolve(this.views, name + extension);
      if (!file.startsWith(this.boundary)) continue;
      try {
        // ok: handler-read
        return await fs.readFile(file, 'utf8');
      } catch (error) {
        if (error.code !== 'ENOENT') throw error;
      }
    }
    return '';
  }
};
