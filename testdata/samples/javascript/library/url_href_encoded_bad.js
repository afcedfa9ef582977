// A URL's text has the parameter in percent signs: quoted it is harmless, decoded it is not.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const url = new URL('https://example.org/list');
  url.searchParams.append('name', event.name);
  // ruleid: command-injection
  execSync('echo ' + decodeURIComponent(url.search));
};
