// The body is parsed, and its size is used.
// event: {"body": {"<JSON>": {"name": "<ATTACK>"}}}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const { name } = JSON.parse(event.body);
  // ok: command-injection
  execSync('echo ' + event.body.length + name.length);
};
