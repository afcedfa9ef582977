// The body of a request that the program makes: a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const request = new Request('https://example.org/', { method: 'POST', body: 'report' });
  // ok: command-injection
  execSync('echo ' + (await request.text()));
};
