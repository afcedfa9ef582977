// `Reflect.get` reads a member: the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const job = { name: event.name, kind: 'report' };
  // ruleid: command-injection
  execSync('echo ' + Reflect.get(job, 'name'));
};
