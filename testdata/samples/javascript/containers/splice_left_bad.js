// `splice` leaves the others: the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const words = ['list', event.name, 'report'];
  words.splice(2, 1);
  // ruleid: command-injection
  execSync('echo ' + words.join(' '));
};
