// Two symbols are two keys, though their descriptions are the same.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

const one = Symbol('key');
const other = Symbol('key');

exports.handler = async (event) => {
  const job = { [one]: event.name, [other]: 'report' };
  // ok: command-injection
  execSync('echo ' + job[other]);
};
