// Of a parsed path the name is the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const path = require('path');

exports.handler = async (event) => {
  const parts = path.parse('/tmp/' + event.name.replaceAll('/', ''));
  // ruleid: command-injection
  execSync('echo ' + parts.name);
};
