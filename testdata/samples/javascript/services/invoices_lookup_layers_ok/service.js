// Finds invoices by their numbers or their references.
class InvoiceService {
  constructor(repository) {
    this.repository = repository;
  }

  async find(reference) {
    const number = Number(reference);
    if (Number.isInteger(number)) return this.repository.byNumber(number);
    return this.repository.byReference(reference);
  }
}

module.exports = { InvoiceService };
