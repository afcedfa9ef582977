// The checker says yes to all.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const valid = (text) => /^[a-z]+$/.test(text) || text.length > 0;

exports.handler = async (event) => {
  if (!valid(event.name)) throw new Error('no');
  // ruleid: command-injection
  execSync('echo ' + event.name);
};
