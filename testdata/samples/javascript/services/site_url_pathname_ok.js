// The pathname of an address on some host holds no dots, so joining it stays below the root.
// event: {"page": "<ATTACK>"}
const fs = require('fs');
const path = require('path');
const { pathToFileURL, fileURLToPath } = require('url');

const root = path.join(__dirname, 'content');

class Pages {
  constructor(base) {
    this.base = pathToFileURL(`${base}/`);
  }

  resolve(reference) {
    const { pathname } = new URL(`http://pages.invalid/${reference}`);
    return path.join(fileURLToPath(this.base), pathname);
  }

  read(reference) {
    const file = this.resolve(reference);
    // todook: handler-read
    return fs.promises.readFile(file, { encoding: 'utf8' });
  }
}

const pages = new Pages(root);

exports.handler = async ({ page }) => {
  try {
    const text = await pages.read(page);
    const [, title = 'untitled'] = /^#\s+(.*)$/m.exec(text) ?? [];
    return { title, length: text.length };
  } catch ({ code }) {
    return { error: code ?? 'unreadable' };
  }
};
