// Entries mapped and made an object again: the values are the event's.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const entries = Object.entries({ name: event.name }).map(([key, value]) => [key, value]);
  // ruleid: command-injection
  execSync('echo ' + Object.fromEntries(entries).name);
};
