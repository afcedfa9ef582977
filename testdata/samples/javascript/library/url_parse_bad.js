// The old `url.parse`: the path is the event's.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const url = require('url');

exports.handler = async (event) => {
  const parsed = url.parse('http://example.org/' + event.name);
  // ruleid: command-injection
  execSync('echo ' + decodeURIComponent(parsed.pathname + (parsed.search || '') + (parsed.hash || '')));
};
