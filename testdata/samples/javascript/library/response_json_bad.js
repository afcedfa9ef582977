// `Response.json` and back: the event's member.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const response = Response.json({ name: event.name, kind: 'report' });
  const { name, kind } = await response.json();
  // todoruleid: command-injection
  execSync('echo ' + name);
};
