// A URL's query is the event's.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const url = new URL('https://example.org/list?name=' + event.name);
  // ruleid: command-injection
  execSync('echo ' + decodeURIComponent(url.search));
};
