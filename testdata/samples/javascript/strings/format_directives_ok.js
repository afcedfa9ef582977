// The directive `%d` puts a number into the command, or NaN.
// event: {"invoice": {"customer": "17", "amount": "<ATTACK>"}}
const util = require('util');
const child = require('child_process');

const MESSAGES = {
  due: ['echo due: %d of customer %d', 'customer', 'amount'],
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
    // todook: command-injection
    return this.execute(line, { encoding: 'utf8' }).trim();
  }
}

exports.handler = async ({ invoice }) => {
  const kind = invoice.paid === true ? 'paid' : 'due';
  const announcement = new Invoices().announce(kind, invoice);
  return { kind, announcement };
};
