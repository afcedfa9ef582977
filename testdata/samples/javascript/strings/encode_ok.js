// `encodeURIComponent` leaves no blank, no quote and no semicolon in double quotes.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const name = encodeURIComponent(event.name);
  // ok: command-injection
  execSync(`echo "${name}"`);
};
