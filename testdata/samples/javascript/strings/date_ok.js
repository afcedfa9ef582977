// A date made of the event's text writes nothing of it.
// event: {"name": "<ATTACK>"}
// benign: {"name": "2020-01-01"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const date = new Date(Date.parse(event.name) || 0);
  // ok: command-injection
  execSync('echo ' + date.toISOString().slice(0, 10));
};
