// A replacer leaves out another member.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const text = JSON.stringify({ name: event.name, kind: 'report' }, ['name']);
  // ruleid: command-injection
  execSync('echo ' + text);
};
