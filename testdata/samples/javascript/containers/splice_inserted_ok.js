// `splice` puts what follows the count into the array: its length.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const words = ['list', 'all'];
  words.splice(1, 0, event.name.length);
  // ok: command-injection
  execSync('echo ' + words.join(' '));
};
