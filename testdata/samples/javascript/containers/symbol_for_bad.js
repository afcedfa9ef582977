// `Symbol.for` gives the same symbol each time.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const job = { [Symbol.for('a')]: event.name, [Symbol.for('b')]: 'report' };
  // ruleid: command-injection
  execSync('echo ' + job[Symbol.for('a')]);
};
