// `splice` gives what it takes out: a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const words = ['list', event.name, 'report'];
  const [taken] = words.splice(2, 1);
  // ok: command-injection
  execSync('echo ' + taken);
};
