// A query that is read: another one is the program's.
// event: {"query": "name=<ATTACK>"}
const { execSync } = require('child_process');
const querystring = require('querystring');

exports.handler = async (event) => {
  const query = querystring.parse('name=report');
  // ok: command-injection
  execSync('echo ' + query.name);
};
