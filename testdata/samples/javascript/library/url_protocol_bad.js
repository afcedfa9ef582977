// Of a URL that the event chooses the hash is any text.
// event: {"name": "https://example.org:81/#<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const url = new URL(event.name);
  // ruleid: command-injection
  execSync('echo ' + decodeURIComponent(url.hash.slice(1)));
};
