// `Reflect.get` reads a member: a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const job = { name: event.name, kind: 'report' };
  // ok: command-injection
  execSync('echo ' + Reflect.get(job, 'kind'));
};
