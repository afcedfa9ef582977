// `splice` gives what it takes out: the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const words = ['list', event.name, 'report'];
  const [taken] = words.splice(1, 1);
  // ruleid: command-injection
  execSync('echo ' + taken);
};
