// A query that is written has the text in percent signs.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const querystring = require('querystring');

exports.handler = async (event) => {
  const query = querystring.stringify({ name: event.name });
  // ok: command-injection
  execSync('echo "' + query + '"');
};
