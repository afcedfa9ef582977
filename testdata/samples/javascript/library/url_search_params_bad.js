// A parameter of a URL: the event's.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const url = new URL('https://example.org/list?kind=report');
  url.searchParams.set('name', event.name);
  // ruleid: command-injection
  execSync('echo ' + url.searchParams.get('name'));
};
