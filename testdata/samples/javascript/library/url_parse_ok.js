// The old `url.parse`: the host is the program's.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const url = require('url');

exports.handler = async (event) => {
  const parsed = url.parse('http://example.org/' + event.name);
  // ok: command-injection
  execSync('echo ' + decodeURIComponent(parsed.hostname + ''));
};
