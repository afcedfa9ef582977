// `splice` leaves the others: constants.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const words = ['list', event.name, 'report'];
  words.splice(1, 1);
  // ok: command-injection
  execSync('echo ' + words.join(' '));
};
