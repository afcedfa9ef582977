// The text of a query that the event gives: whether it is there.
// event: {"query": "name=<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const params = new URLSearchParams(event.query);
  // ok: command-injection
  execSync('echo ' + params.has('name'));
};
