// `Response.json` and back: a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const response = Response.json({ name: event.name, kind: 'report' });
  const { name, kind } = await response.json();
  // ok: command-injection
  execSync('echo ' + kind);
};
