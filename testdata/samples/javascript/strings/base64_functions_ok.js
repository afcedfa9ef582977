// `btoa` gives letters and digits.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const coded = btoa(event.name);
  // ok: command-injection
  execSync('echo ' + coded);
};
