// A reference that is resolved against a file address may leave its directory.
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
    return fileURLToPath(new URL(reference, this.base));
  }

  read(reference) {
    const file = this.resolve(reference);
    // todoruleid: handler-read
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
