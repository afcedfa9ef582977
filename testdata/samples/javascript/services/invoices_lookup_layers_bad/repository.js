// Keeps invoices as files.
const { readFile } = require('fs/promises');
const { join } = require('path');

class InvoiceRepository {
  constructor(root) {
    this.root = root;
  }

  byNumber(number) {
    return this.load(`${String(number).padStart(8, '0')}.txt`);
  }

  byReference(reference) {
    return this.load(reference);
  }

  async load(name) {
    try {
      // ruleid: handler-read
      return await readFile(join(this.root, name), 'utf8');
    } catch (error) {
      if (error.code === 'ENOENT') return null;
      throw error;
    }
  }
}

module.exports = { InvoiceRepository };
