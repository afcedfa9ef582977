// A query that is read: a parameter of it is the event's.
// event: {"query": "name=<ATTACK>"}
const { execSync } = require('child_process');
const querystring = require('querystring');

exports.handler = async (event) => {
  const query = querystring.parse(event.query);
  // ruleid: command-injection
  execSync('echo ' + query.name);
};
