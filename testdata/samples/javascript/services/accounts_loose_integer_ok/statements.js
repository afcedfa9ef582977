// The statements of the accounts, a file for each.
const fs = require('fs');
const path = require('path');
const util = require('util');

const read = util.promisify(fs.readFile);

class Statements {
  constructor(root, { check }) {
    this.root = root;
    this.check = check;
  }

  async latest(account) {
    if (typeof account !== 'string' || !this.check(account)) return { found: false, reason: 'account' };
    const file = path.join(this.root, account);
    try {
      // todook: handler-read
      const text = await read(file, 'utf8');
      return { found: true, text };
    } catch {
      return { found: false, reason: 'none' };
    }
  }
}

module.exports = { Statements };
