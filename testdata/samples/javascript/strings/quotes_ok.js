// The value is handed over in the environment.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  // ok: command-injection
  execSync(`echo ${'"$NAME"'}`, { env: { ...process.env, NAME: event.name } });
};
