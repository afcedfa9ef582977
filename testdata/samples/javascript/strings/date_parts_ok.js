// Parts of a date are numbers.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const date = new Date(event.time || 0);
  const text = `${date.getFullYear()}-${date.getMonth()}-${date.getDate()}`;
  // ok: command-injection
  execSync('echo ' + text);
};
