// The saga's second answer, with which it goes on, is the number of the ticket.
// event: {"answers": {"name": "<ATTACK>", "mail": "a@b.c"}}
const { execFileSync } = require('child_process');

const ask = (topic) => ({ type: 'ask', topic });
const shell = (line) => ({ type: 'shell', line });

function* saga() {
  const mail = yield ask('mail');
  const subject = yield ask('ticket');
  const domain = mail.slice(mail.indexOf('@') + 1);
  const output = yield shell(`echo about ${subject}`);
  return { domain, output };
}

class Interpreter {
  #ticket = 40;

  constructor(answers) {
    this.effects = {
      ask: ({ topic }) => (topic === 'ticket' ? ++this.#ticket : answers[topic]),
      shell: ({ line }) => {
        // todook: command-injection
        return execFileSync('/bin/sh', ['-c', line], { encoding: 'utf8' }).trim();
      },
    };
  }

  run(generator) {
    let answer;
    for (;;) {
      const { value, done } = generator.next(answer);
      if (done) return value;
      answer = this.effects[value.type](value);
    }
  }
}

exports.handler = async ({ answers }) => new Interpreter(answers).run(saga());
