// A bound method keeps its object wherever it is put.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const job = { name: event.name, text() { return this.name; } };
  const other = { name: 'report', text: job.text.bind(job) };
  // ruleid: command-injection
  execSync('echo ' + other.text());
};
