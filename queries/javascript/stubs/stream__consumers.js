// All parts of a stream as one value.

async function all(stream) {
  const parts = [];
  for await (const part of stream) parts.push(part);
  return parts;
}

const text = async (stream) => (await all(stream)).join('');

module.exports = {
  text,
  json: async (stream) => JSON.parse(await text(stream)),
  buffer: async (stream) => Buffer.from(await text(stream)),
  arrayBuffer: async (stream) => Buffer.from(await text(stream)),
  blob: async (stream) => new Blob(await all(stream)),
};
