// What a command prints is what the event's text made it print.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { execFileSync } = require('child_process');

exports.handler = async (event) => {
  const printed = execFileSync('echo', [event.name]).toString();
  // ruleid: command-injection
  require('child_process').execSync('echo ' + printed);
};
