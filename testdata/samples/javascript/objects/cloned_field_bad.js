// A clone by JSON has the fields of what was cloned.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const copy = JSON.parse(JSON.stringify({ text: event.name, kind: 'note' }));
  // ruleid: command-injection
  execSync('echo ' + copy.text);
};
