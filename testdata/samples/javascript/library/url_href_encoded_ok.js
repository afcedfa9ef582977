// A URL's text has the parameter in percent signs: quoted it is harmless.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const url = new URL('https://example.org/list');
  url.searchParams.append('name', event.name);
  // ok: command-injection
  execSync('echo ' + url.searchParams.toString());
};
