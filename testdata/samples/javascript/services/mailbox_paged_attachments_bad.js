// Each attachment is read by the path that the page tells.
// event: {"pages": [{"attachments": [{"id": "<ATTACK>", "path": "<ATTACK>"}]}]}
// benign: {"pages": [{"attachments": [{"id": "1", "path": "report"}]}]}
const fs = require('fs');
const path = require('path');

const ROOT = path.join(__dirname, 'attachments');
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function* pagesOf(event) {
  for (const page of event.pages) {
    await pause(1);
    yield page;
  }
}

async function* attachmentsOf(event) {
  for await (const { attachments = [] } of pagesOf(event)) {
    for (const attachment of attachments) {
      const id = Number(attachment.id);
      yield { id, place: attachment.path };
    }
  }
}

async function measure(place) {
  // ruleid: handler-read
  const stream = fs.createReadStream(path.resolve(ROOT, place), { highWaterMark: 64 * 1024 });
  let size = 0;
  for await (const chunk of stream) size += chunk.length;
  return size;
}

exports.handler = async (event) => {
  const sizes = new Map();
  for await (const { id, place } of attachmentsOf(event)) {
    try {
      sizes.set(id, await measure(place));
    } catch (error) {
      console.warn(`attachment ${id}: ${error.code}`);
    }
  }
  return { count: sizes.size, bytes: [...sizes.values()].reduce((sum, size) => sum + size, 0) };
};
