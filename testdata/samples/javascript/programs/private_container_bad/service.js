const cp = require('child_process');

const quote = (text) => `'${String(text).replace(/'/g, `'\\''`)}'`;

exports.MailService = class {
  #repository;

  constructor(repository) {
    this.#repository = repository;
  }

  send(owner) {
    const { mail } = this.#repository.find(owner);
    const to = mail.trim();
    // ruleid: command-injection
    return cp.execSync(`echo mail ${to}`);
  }
};
