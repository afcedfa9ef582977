// `flat` goes as deep as it is told: to the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const words = [['list'], [[event.name]]].flat(2);
  // ruleid: command-injection
  execSync('echo ' + words.join(' '));
};
