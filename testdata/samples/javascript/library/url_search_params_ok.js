// A parameter of a URL: a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const url = new URL('https://example.org/list?kind=report');
  url.searchParams.set('name', event.name);
  // ok: command-injection
  execSync('echo ' + url.searchParams.get('kind'));
};
