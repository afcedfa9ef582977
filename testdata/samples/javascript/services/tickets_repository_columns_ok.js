// The saved ticket's slug is made from its number, and only that is read again.
// event: {"tickets": [{"title": "<ATTACK>", "severity": 2}]}
const { exec } = require('child_process');

class Repository {
  constructor() {
    this.rows = new Map();
    this.sequence = 100;
  }

  save({ title, severity = 3 }) {
    const id = ++this.sequence;
    this.rows.set(id, { id, title, severity, slug: `ticket-${id}`, created: Date.now() });
    return id;
  }

  find(id) {
    const row = this.rows.get(id);
    return row && { ...row };
  }

  *ids() {
    yield* this.rows.keys();
  }
}

class Notifier {
  constructor(repository, column) {
    Object.assign(this, { repository, column });
  }

  announce(id) {
    const { [this.column]: text, severity } = this.repository.find(id);
    return new Promise((resolve) => {
      // todook: command-injection
      exec(`echo ${severity} ${text}`, (error, stdout) => resolve(error ? null : stdout.trim()));
    });
  }
}

exports.handler = async ({ tickets }) => {
  const repository = new Repository();
  tickets.forEach((ticket) => repository.save(ticket));
  const notifier = new Notifier(repository, 'slug');
  const announced = [];
  for (const id of repository.ids()) announced.push(await notifier.announce(id));
  return { announced };
};
