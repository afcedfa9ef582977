// `localeCompare` gives a number; what it chooses is the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const order = event.name.localeCompare('m');
  // ruleid: command-injection
  execSync('echo ' + (order < 2 ? event.name : ''));
};
