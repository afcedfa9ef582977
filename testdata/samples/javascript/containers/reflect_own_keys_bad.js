// `Reflect.ownKeys` lists names, the event's.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const job = { [event.name]: event.name };
  // ruleid: command-injection
  execSync('echo ' + Reflect.ownKeys(job).join(' '));
};
