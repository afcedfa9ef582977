// The checker says what its pattern says.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const valid = (text) => /^[a-z]+$/.test(text);

exports.handler = async (event) => {
  if (!valid(event.name)) throw new Error('no');
  // ok: command-injection
  execSync('echo ' + event.name);
};
