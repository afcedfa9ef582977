// `btoa` gives letters and digits, `atob` the text again.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const coded = btoa(event.name);
  // ruleid: command-injection
  execSync('echo ' + atob(coded));
};
