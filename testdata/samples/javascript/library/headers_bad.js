// Headers do not tell upper from lower case: the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const headers = new Headers({ 'X-Name': encodeURIComponent(event.name), 'X-Kind': 'report' });
  // ruleid: command-injection
  execSync('echo ' + decodeURIComponent(headers.get('x-name')));
};
