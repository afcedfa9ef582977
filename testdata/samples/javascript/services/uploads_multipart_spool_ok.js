// The spool file's name is random; only its ending depends on the upload, and that comes from a list.
// event: {"headers": {"content-type": "text/plain"}, "files": [{"filename": "<ATTACK>.txt", "data": "aGVsbG8="}]}
// benign: {"headers": {"content-type": "text/plain"}, "files": [{"filename": "notes.txt", "data": "aGVsbG8="}]}
const { randomUUID } = require('crypto');
const { once } = require('events');
const fs = require('fs');
const os = require('os');
const path = require('path');

const ENDINGS = new Set(['.txt', '.csv', '.json']);

function spoolName(filename) {
  const { name, ext } = path.parse(path.basename(filename));
  const ending = ENDINGS.has(ext.toLowerCase()) ? ext.toLowerCase() : '.bin';
  const stem = name.replace(/[^\w-]/g, '') && randomUUID();
  return `${stem}${ending}`;
}

async function spool({ filename, data }) {
  const target = path.join(os.tmpdir(), spoolName(filename));
  // ok: tmp-write
  const stream = fs.createWriteStream(target, { flags: 'w', mode: 0o600 });
  stream.end(Buffer.from(data, 'base64'));
  await once(stream, 'finish');
  const { bytesWritten } = stream;
  await fs.promises.unlink(target);
  return bytesWritten;
}

exports.handler = async ({ files = [] }) => {
  const sizes = await Promise.all(files.map(spool));
  return { count: sizes.length, total: sizes.reduce((sum, size) => sum + size, 0) };
};
