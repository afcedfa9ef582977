// The guard's answer decides whether the entry is written.
// event: {"entries": [{"path": "<ATTACK>", "text": "hello"}]}
const fs = require('fs');
const path = require('path');

const DESTINATION = path.join(__dirname, 'unpacked');

class Extractor {
  constructor(root, log) {
    this.root = path.resolve(root) + path.sep;
    this.log = log;
    this.written = 0;
  }

  inside(target) {
    if (target.startsWith(this.root)) return true;
    this.log.push(`outside: ${path.basename(target)}`);
    return false;
  }

  write(entry) {
    const target = path.resolve(this.root, entry.path);
    const safe = this.inside(target);
    if (entry.type === 'directory' || !safe) return;
    fs.mkdirSync(this.root, { recursive: true });
    // ok: path-traversal
    fs.writeFileSync(target, entry.text ?? '');
    this.written += 1;
  }
}

exports.handler = (event, context, callback) => {
  const log = [];
  const extractor = new Extractor(DESTINATION, log);
  try {
    event.entries.forEach((entry) => extractor.write(entry));
    callback(null, { written: extractor.written, log });
  } catch (error) {
    callback(error);
  }
};
