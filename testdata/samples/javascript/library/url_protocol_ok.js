// Of a URL that the event chooses the port is a number.
// event: {"name": "https://example.org:81/#<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const url = new URL(event.name);
  // todook: command-injection
  execSync('echo ' + decodeURIComponent(url.port.slice(0)));
};
