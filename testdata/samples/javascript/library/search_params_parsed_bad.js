// The text of a query that the event gives: a parameter.
// event: {"query": "name=<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const params = new URLSearchParams(event.query);
  // ruleid: command-injection
  execSync('echo ' + params.get('name'));
};
