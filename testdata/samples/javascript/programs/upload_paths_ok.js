// The file's name is its last part.
// event: {"files": [{"filename": "<ATTACK>", "content": "aGVsbG8="}]}
const fs = require('fs');
const path = require('path');

const UPLOADS = path.join(__dirname, 'uploads');

function* decode(files) {
  for (const { filename, content } of files) {
    const name = path.basename(path.normalize(filename));
    yield [path.join(UPLOADS, name), Buffer.from(content, 'base64')];
  }
}

exports.handler = async (event) => {
  fs.mkdirSync(UPLOADS, { recursive: true });
  let total = 0;
  for (const [file, bytes] of decode(event.files)) {
    // ok: path-traversal
    fs.writeFileSync(file, bytes);
    total += bytes.length;
  }
  return total;
};
