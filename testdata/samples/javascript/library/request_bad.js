// The body of a request that the program makes: the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const request = new Request('https://example.org/', { method: 'POST', body: event.name });
  // ruleid: command-injection
  execSync('echo ' + (await request.text()));
};
