// `Symbol.for` gives the same symbol each time, and another one for another name.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const job = { [Symbol.for('a')]: event.name, [Symbol.for('b')]: 'report' };
  // ok: command-injection
  execSync('echo ' + job[Symbol.for('b')]);
};
