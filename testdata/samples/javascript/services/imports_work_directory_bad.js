// The upload is put beside the fresh directory, under the name that it has.
// event: {"body": {"<JSON>": {"upload": {"name": "<ATTACK>", "content": "a,b\n1,2\n"}}}}
const fs = require('fs/promises');
const os = require('os');
const path = require('path');

async function withWorkDirectory(action) {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'import-'));
  try {
    return await action(folder);
  } finally {
    await fs.rm(folder, { recursive: true, force: true });
  }
}

async function countLines(file) {
  const text = await fs.readFile(file, 'utf8');
  return text.split('\n').filter((line) => line.trim() !== '').length;
}

function importUpload({ name, content }) {
  return withWorkDirectory(async (folder) => {
    const file = path.join(os.tmpdir(), path.basename(name));
    // ruleid: tmp-write
    await fs.writeFile(file, content);
    const lines = await countLines(file);
    return { name, rows: Math.max(lines - 1, 0) };
  });
}

exports.handler = async (event) => {
  const { upload } = JSON.parse(event.body);
  if (typeof upload?.name !== 'string' || typeof upload.content !== 'string') {
    return { statusCode: 400, body: 'an upload has a name and a content' };
  }
  const result = await importUpload(upload);
  return { statusCode: 200, body: JSON.stringify(result) };
};
