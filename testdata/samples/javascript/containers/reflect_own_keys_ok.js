// `Reflect.ownKeys` lists names, the program's.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const job = { ['name']: event.name };
  // ok: command-injection
  execSync('echo ' + Reflect.ownKeys(job).join(' '));
};
