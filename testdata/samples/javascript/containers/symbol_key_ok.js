// A symbol is a key of its own: the name beside it to a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

const NAME = Symbol('name');

exports.handler = async (event) => {
  const job = { [NAME]: event.name, name: 'report' };
  // ok: command-injection
  execSync('echo ' + job.name);
};
