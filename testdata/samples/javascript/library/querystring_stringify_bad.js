// A query that is written has the text in percent signs, until it is decoded.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const querystring = require('querystring');

exports.handler = async (event) => {
  const query = querystring.stringify({ name: event.name });
  // ruleid: command-injection
  execSync('echo "' + querystring.unescape(query) + '"');
};
