// Parts of a date are numbers; the text is the event's.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const date = new Date(event.time || 0);
  const text = `${date.getFullYear()}-${date.getMonth()}-${event.name}`;
  // ruleid: command-injection
  execSync('echo ' + text);
};
