// The body of a response that the program makes: the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const response = new Response(event.name);
  // ruleid: command-injection
  execSync('echo ' + (await response.text()));
};
