// The spool file below /tmp has the event's name.
// event: {"key": "<ATTACK>", "text": "hello"}
const { randomUUID } = require('crypto');
const { promises: fs } = require('fs');
const { tmpdir } = require('os');
const path = require('path');

const spool = async (name, text) => {
  const file = path.join(tmpdir(), name);
  // ruleid: tmp-write
  await fs.writeFile(file, text);
  return { file, remove: () => fs.unlink(file) };
};

exports.handler = async ({ key, text }) => {
  const name = `${path.posix.basename(key)}`;
  const { file, remove } = await spool(name, text);
  const size = (await fs.stat(file)).size;
  await remove();
  return size;
};
