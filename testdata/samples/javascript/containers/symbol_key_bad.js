// A symbol is a key of its own: it leads to the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

const NAME = Symbol('name');

exports.handler = async (event) => {
  const job = { [NAME]: event.name, name: 'report' };
  // ruleid: command-injection
  execSync('echo ' + job[NAME]);
};
