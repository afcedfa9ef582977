// `this` is another object.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const job = { name: event.name, text() { return this.name; } };
  const other = { name: 'report', text: job.text };
  // ok: command-injection
  execSync('echo ' + other.text());
};
