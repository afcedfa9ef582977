// `this` is the object before the dot.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const job = { name: event.name, text() { return this.name; } };
  const other = { name: 'report', text: job.text };
  // ruleid: command-injection
  execSync('echo ' + job.text());
};
