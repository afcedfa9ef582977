// A template literal holds a number.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const text = `echo ${event.name.length} | cat`;
  // ok: command-injection
  execSync(text);
};
