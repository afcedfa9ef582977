// The directive `%s` puts the text into the command as it is.
// event: {"invoice": {"customer": "17", "amount": "<ATTACK>"}}
const util = require('util');
const child = require('child_process');

const MESSAGES = {
  due: ['echo due: %d of customer %s', 'customer', 'amount'],
  paid: ['echo paid by %d', 'customer'],
};

class Invoices {
  constructor({ format = util.format, execute = child.execSync } = {}) {
    this.format = format;
    this.execute = execute;
  }

  command(kind, invoice) {
    const [template, ...fields] = MESSAGES[kind];
    return this.format(template, ...fields.map((field) => invoice[field]));
  }

  announce(kind, invoice) {
    const line = this.command(kind, invoice);
    // ruleid: command-injection
    return this.execute(line, { encoding: 'utf8' }).trim();
  }
}

exports.handler = async ({ invoice }) => {
  const kind = invoice.paid === true ? 'paid' : 'due';
  const announcement = new Invoices().announce(kind, invoice);
  return { kind, announcement };
};
