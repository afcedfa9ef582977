// Keeps uploads as files.
const fs = require('fs');

exports.LocalStorage = class LocalStorage {
  constructor(root) {
    this.root = root;
    fs.mkdirSync(root, { recursive: true });
  }

  async put(key, content) {
    // ruleid: tmp-write
    await fs.promises.writeFile(`${this.root}/${key}`, content);
  }
};
