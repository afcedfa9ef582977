// The class tells whether an id is valid, and reading does not ask for the answer.
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
    const valid = DocumentStore.isValid(id);
    if (!valid) console.warn('unusual document id', id);
    this.#reads += 1;
    // ruleid: handler-read
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
