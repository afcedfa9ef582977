// `filter(Boolean)` takes out what is empty: the event's text stays.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const words = [event.name, 'report', null].filter(Boolean);
  // ruleid: command-injection
  execSync('echo ' + words.join(' '));
};
