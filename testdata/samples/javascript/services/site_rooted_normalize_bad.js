// Normalizing a relative name keeps the dots that it begins with.
// event: {"request": {"uri": "<ATTACK>"}}
const { createReadStream } = require('fs');
const { pipeline } = require('stream/promises');
const { Writable } = require('stream');
const { posix } = require('path');

const PUBLIC = posix.join(__dirname, 'public');
const INDEX = 'index.html';

class Collector extends Writable {
  chunks = [];

  _write(chunk, encoding, done) {
    this.chunks.push(chunk);
    done();
  }

  get text() {
    return Buffer.concat(this.chunks).toString('utf8');
  }
}

function locate(uri) {
  const [name] = uri.split(/[?#]/, 1);
  const clean = posix.normalize(`./${name}`);
  return posix.join(PUBLIC, clean.endsWith('/') ? clean + INDEX : clean);
}

exports.handler = async ({ request }) => {
  const sink = new Collector();
  try {
    // ruleid: path-traversal
    await pipeline(createReadStream(locate(request.uri)), sink);
    return { status: '200', body: sink.text };
  } catch (error) {
    return { status: error.code === 'ENOENT' ? '404' : '500', body: '' };
  }
};
