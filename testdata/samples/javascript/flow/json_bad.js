// The body is parsed.
// event: {"body": {"<JSON>": {"name": "<ATTACK>"}}}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const { name } = JSON.parse(event.body);
  // ruleid: command-injection
  execSync('echo ' + name);
};
