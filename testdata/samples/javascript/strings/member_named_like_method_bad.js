// A member of the event that has a method's name: its text.
// event: {"search": {"filter": "<ATTACK>"}}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  // ruleid: command-injection
  execSync('echo ' + event.search.filter);
};
