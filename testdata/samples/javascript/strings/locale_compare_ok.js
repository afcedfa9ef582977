// `localeCompare` gives a number.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const order = event.name.localeCompare('m');
  // ok: command-injection
  execSync('echo ' + order);
};
