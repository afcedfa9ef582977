// `Reflect.deleteProperty` takes a member away.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const job = { name: event.name, kind: 'x' };
  Reflect.deleteProperty(job, 'name');
  // ok: command-injection
  execSync('echo ' + Object.values(job).join(' '));
};
