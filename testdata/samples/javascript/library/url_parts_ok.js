// A URL's host is the program's.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const url = new URL('https://example.org/list?name=' + event.name);
  // ok: command-injection
  execSync('echo ' + decodeURIComponent(url.hostname));
};
