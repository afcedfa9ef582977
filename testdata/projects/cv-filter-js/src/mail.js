"use strict";

// The attachments of a mail: each part between two boundaries that gives itself a file name.
function documents(raw) {
  const boundary = /boundary="([^"]+)"/.exec(raw);
  if (!boundary) return [];
  return raw
    .split(`--${boundary[1]}`)
    .map(readPart)
    .filter((part) => part !== null);
}

function readPart(part) {
  const [head, body] = part.split(/\r?\n\r?\n/, 2);
  const name = /filename="([^"]+)"/.exec(head);
  if (!name || !body) return null;
  return { name: name[1], content: Buffer.from(body, "base64") };
}

module.exports = { documents };
