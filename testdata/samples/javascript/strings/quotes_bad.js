// `JSON.stringify` is no quoting for a shell.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  // ruleid: command-injection
  execSync(`echo ${JSON.stringify(event.name)}`, { env: { ...process.env, NAME: event.name } });
};
