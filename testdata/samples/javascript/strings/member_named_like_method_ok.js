// A member of the event that has a method's name: its length.
// event: {"search": {"filter": "<ATTACK>"}}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  // ok: command-injection
  execSync('echo ' + event.search.filter.length);
};
