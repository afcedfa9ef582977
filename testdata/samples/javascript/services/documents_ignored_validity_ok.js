// Reading a document refuses an id that is not valid.
// event: {"pathParameters": {"documentId": "<ATTACK>"}, "requestContext": {"requestId": "r-1"}}
const fs = require('fs');
const path = require('path');

class DocumentStore {
  #root;
  #reads = 0;

  constructor(root) {
    this.#root = root;
  }

  static isValid(id) {
    return typeof id === 'string' && id.length <= 64 && /^[A-Za-z0-9_-]+$/.test(id);
  }

  get reads() {
    return this.#reads;
  }

  read(id) {
    if (!DocumentStore.isValid(id)) throw new RangeError('invalid document id');
    this.#reads += 1;
    // ok: handler-read
    return fs.readFileSync(path.join(this.#root, id), 'utf8');
  }
}

const store = new DocumentStore(path.join(__dirname, 'documents'));

exports.handler = async (event) => {
  const { documentId } = event.pathParameters;
  try {
    return { statusCode: 200, body: store.read(documentId) };
  } catch (error) {
    const statusCode = error instanceof RangeError ? 400 : 404;
    return { statusCode, body: JSON.stringify({ message: error.message, reads: store.reads }) };
  }
};
