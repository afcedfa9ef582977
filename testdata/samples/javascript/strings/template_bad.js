// A template literal holds the name.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const text = `echo ${event.name} | cat`;
  // ruleid: command-injection
  execSync(text);
};
