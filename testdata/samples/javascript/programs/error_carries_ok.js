// The error carries the place of what was wrong.
// event: {"values": ["a", "<ATTACK>"]}
const { execSync } = require('child_process');

class ValueError extends Error {
  constructor(message, options) {
    super(message, options);
    this.name = new.target.name;
  }

  get report() {
    return `${this.name} ${this.cause.index}`;
  }
}

function check(values) {
  values.forEach((value, index) => {
    if (!/^[a-z]$/.test(value)) throw new ValueError('letter', { cause: { value, index } });
  });
}

exports.handler = async ({ values }) => {
  try {
    check(values);
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    // ok: command-injection
    execSync(`echo ${error.report} >> problems.txt`);
  }
};
