// The body of a response that the program makes: a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const response = new Response('report');
  // ok: command-injection
  execSync('echo ' + (await response.text()));
};
